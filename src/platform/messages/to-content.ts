import type { ToContent } from '../../core/message';
import { type Check, count, day, either, oneOf, optional, shape, typedBy } from './check';

let known: Readonly<Record<ToContent['type'], Check>> | undefined;

/** Made with the first message: most pages never hear one, and to make it at once cost each of them 0.15 ms. */
function checks(): Readonly<Record<ToContent['type'], Check>> {
  const nothing = shape({});
  const command = shape({ where: optional(oneOf('focus')) });
  return {
    state: nothing,
    reveal: shape({ entity: count, nth: optional(count) }),
    'next-mention': command,
    'previous-mention': command,
    'look-up-selection': command,
    'dataset-changed': nothing,
    'read-page': nothing,
    'set-date': shape({ date: either(oneOf(null), day) }),
  };
}

/** Whether this is something that the extension's own pages may ask of a content script. */
export function isToContent(value: unknown): value is ToContent {
  known ??= checks();
  return typedBy(known, value);
}
