import type { ToContent } from '../../core/message';
import { type Check, count, day, either, oneOf, optional, shape, typedBy } from './check';

const nothing = shape({});
const command = shape({ where: optional(oneOf('focus')) });

const TO_CONTENT: Readonly<Record<ToContent['type'], Check>> = {
  state: nothing,
  reveal: shape({ entity: count, nth: optional(count) }),
  'next-mention': command,
  'previous-mention': command,
  'look-up-selection': command,
  'dataset-changed': nothing,
  'read-page': nothing,
  'set-date': shape({ date: either(oneOf(null), day) }),
};

/** Whether this is something that the extension's own pages may ask of a content script. */
export function isToContent(value: unknown): value is ToContent {
  return typedBy(TO_CONTENT, value);
}
