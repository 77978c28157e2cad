import type { FromBackground } from '../../core/message';
import { isReadingAnswer } from './ask-for-reading';
import {
  type Check,
  count,
  either,
  flag,
  listOf,
  number,
  oneOf,
  optional,
  shape,
  text,
  typedBy,
} from './check';

const MOST_MENTIONS = 200_000;
const MOST_CARDS = 2_000;
const LONGEST_TEXT = 100_000;

const kind = oneOf('official', 'weapon', 'source');
const evidence = shape({ code: text(64), weight: number, from: optional(count), to: optional(count) });

const mention: Check = (value) =>
  shape({
    block: count,
    start: count,
    end: count,
    kind,
    entity: count,
    id: text(LONGEST_TEXT),
    confidence: number,
    evidence: listOf(evidence, 100),
  })(value) && (value as { start: number; end: number }).start < (value as { end: number }).end;

/** What every kind of card has, and what its own kind is drawn from; the card's components read no further blindly. */
const card: Check = (value) =>
  shape({
    entity: count,
    id: text(LONGEST_TEXT),
    kind,
    name: text(LONGEST_TEXT),
    on: text(10),
    alsoWritten: listOf(text(LONGEST_TEXT), 1_000),
    citations: shape({}),
  })(value) && CARDS[(value as { kind: keyof typeof CARDS }).kind](value);

const CARDS = {
  official: shape({ standing: shape({ state: text(20) }), terms: listOf(shape({}), 1_000) }),
  weapon: shape({ what: shape({ value: text(LONGEST_TEXT) }), figures: listOf(shape({}), 1_000) }),
  source: shape({ outlet: text(20), domains: listOf(text(253), 1_000) }),
} as const;

/** What the card's components read without a second look. */
const wordedCard = shape({
  entity: count,
  id: text(LONGEST_TEXT),
  kind,
  name: text(LONGEST_TEXT),
  lead: shape({ strong: text(LONGEST_TEXT) }),
  lines: listOf(text(LONGEST_TEXT), 100),
  native: listOf(shape({}), 1_000),
  facts: listOf(shape({ value: text(LONGEST_TEXT) }), 1_000),
  links: listOf(shape({ href: text(LONGEST_TEXT) }), 100),
  sources: listOf(shape({ title: text(LONGEST_TEXT) }), 1_000),
});

const unused = shape({ record: text(LONGEST_TEXT), field: text(64), text: text(LONGEST_TEXT), whole: flag });

const CHECKS: Readonly<Record<FromBackground['type'], Check>> = {
  annotated: shape({
    storyId: text(LONGEST_TEXT),
    revision: count,
    mentions: listOf(mention, MOST_MENTIONS),
    publisher: optional(count),
  }),
  cards: shape({ cards: listOf(card, MOST_CARDS) }),
  'worded-cards': shape({ cards: listOf(wordedCard, MOST_CARDS) }),
  candidates: shape({ entities: listOf(count, 1_000) }),
  'card-ui': shape({}),
  reading: isReadingAnswer,
  packs: shape({ reports: listOf(shape({ unused: listOf(unused, MOST_MENTIONS) }), 1_000) }),
  names: shape({ names: listOf(either(oneOf(null), text(LONGEST_TEXT)), MOST_MENTIONS) }),
  failure: shape({ message: text(LONGEST_TEXT) }),
};

/** Whether this is an answer of the background that a page may draw from. */
export function isFromBackground(value: unknown): value is FromBackground {
  return typedBy(CHECKS, value);
}
