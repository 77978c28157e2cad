import type { Story } from '../../core/mention';
import type { ToBackground } from '../../core/message';
import {
  type Check,
  count,
  day,
  either,
  evidence,
  flag,
  listOf,
  MOST_EVIDENCE,
  oneOf,
  optional,
  shape,
  text,
  typedBy,
} from './check';
import { LONGEST_LOOK_UP, LONGEST_STORY } from './limits';

/** A live blog of a long day has a few thousand paragraphs. */
const MOST_BLOCKS = 50_000;
/** A cast of hundreds is listed at once by the popup and the panel. */
const MOST_CARDS = 2_000;
/** As many as the settings may hide. */
const MOST_NAMES = 20_000;
const LONGEST_HOST = 253;
const LONGEST_LANG = 64;
const LONGEST_ID = 2_000;

const dayOrNull = either(oneOf(null), day);

const story: Check = shape({
  blocks: listOf(
    shape({
      text: text(LONGEST_STORY),
      role: oneOf('headline', 'body', 'byline', 'caption', 'quote', 'aside'),
    }),
    MOST_BLOCKS,
  ),
  date: dayOrNull,
  lang: text(LONGEST_LANG),
  host: text(LONGEST_HOST),
});

const withinSize = (value: unknown): boolean =>
  (value as Story).blocks.reduce((sum, block) => sum + block.text.length, 0) <= LONGEST_STORY;

const queries = listOf(
  shape({ entity: count, date: dayOrNull, today: day, variant: optional(text(LONGEST_ID)) }),
  MOST_CARDS,
);

const CHECKS: Readonly<Record<ToBackground['type'], Check>> = {
  annotate: shape({
    storyId: text(LONGEST_ID),
    revision: count,
    story: (value) => story(value) && withinSize(value),
  }),
  cards: shape({ queries }),
  'drawn-cards': shape({
    queries,
    evidence: listOf(evidence, MOST_EVIDENCE),
    asked: optional(text(LONGEST_LOOK_UP)),
    back: optional(text(LONGEST_ID)),
  }),
  'look-up': shape({ text: text(LONGEST_LOOK_UP), date: dayOrNull }),
  hands: shape({}),
  hide: shape({ what: oneOf('entity', 'site'), id: text(LONGEST_ID), hidden: flag }),
  reading: shape({ asked: flag }),
  packs: shape({}),
  names: shape({ ids: listOf(text(LONGEST_ID), MOST_NAMES) }),
  'open-policy': shape({}),
  badge: shape({ state: oneOf('active', 'off', 'none'), count }),
};

/** Whether this is a request that the background may trust in shape and size. */
export function isToBackground(value: unknown): value is ToBackground {
  return typedBy(CHECKS, value);
}
