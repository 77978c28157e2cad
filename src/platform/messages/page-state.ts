import type { PageState } from '../../core/message';
import { type Check, count, day, either, flag, listOf, oneOf, optional, shape, text } from './check';

const MOST_ENTITIES = 10_000;
const LONGEST_ID = 2_000;
/** A page that goes on by itself brings a story after the other. */
const MOST_STORIES = 1_000;
/** A headline may be a paragraph where a page names the wrong element one; addresses carry whole forms. */
const LONGEST_TEXT = 1_000_000;
const nothing = shape({});

const dated = { date: either(oneOf(null), day), dateFrom: either(oneOf(null), text(20)) };
const cast = listOf(
  shape({
    entity: count,
    id: text(LONGEST_ID),
    kind: oneOf('official', 'weapon', 'source'),
    count,
    variant: optional(text(LONGEST_ID)),
  }),
  MOST_ENTITIES,
);

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
    ...dated,
    pageDate: optional(either(oneOf(null), day)),
    cast,
    stories: listOf(shape({ ...dated, title: text(LONGEST_TEXT), cast }), MOST_STORIES),
    address: text(LONGEST_TEXT),
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
