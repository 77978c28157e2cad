import type { PageState, ToContent } from '../../core/message';
import { type Check, count, day, either, flag, listOf, oneOf, optional, shape, text } from './check';
import { typedBy } from './to-background';

const MOST_ENTITIES = 10_000;
const LONGEST_ID = 2_000;
const nothing = shape({});

const TO_CONTENT: Readonly<Record<ToContent['type'], Check>> = {
  state: nothing,
  reveal: shape({ entity: count, nth: optional(count) }),
  'next-mention': nothing,
  'previous-mention': nothing,
  'look-up-selection': nothing,
  'read-page': nothing,
  'set-date': shape({ date: either(oneOf(null), day) }),
};

/** Whether this is something that the extension's own pages may ask of a content script. */
export function isToContent(value: unknown): value is ToContent {
  return typedBy(TO_CONTENT, value);
}

const STATES: Readonly<Record<PageState['state'], Check>> = {
  working: nothing,
  silent: shape({
    reason: oneOf(
      'not-a-story',
      'site-off',
      'switched-off',
      'publisher-opted-out',
      'no-highlights',
      'worker-failed',
    ),
  }),
  marked: shape({
    date: either(oneOf(null), day),
    dateFrom: either(oneOf(null), text(20)),
    pageDate: optional(either(oneOf(null), day)),
    cast: listOf(
      shape({
        entity: count,
        id: text(LONGEST_ID),
        kind: oneOf('official', 'weapon', 'source'),
        count,
        variant: optional(text(LONGEST_ID)),
      }),
      MOST_ENTITIES,
    ),
    publisher: optional(count),
    truncated: flag,
  }),
};

/** Whether this is a page's state as its content script tells it. */
export function isPageState(value: unknown): value is PageState {
  const state = (value as { state?: unknown } | null | undefined)?.state;
  return (
    typeof state === 'string' && Object.hasOwn(STATES, state) && STATES[state as PageState['state']](value)
  );
}
