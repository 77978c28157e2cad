import { kind, LONGEST_TEXT, MOST_CARDS, MOST_MENTIONS } from './answer-parts';
import { type Check, count, either, flag, listOf, oneOf, shape, text } from './check';

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

const unused = shape({ record: text(LONGEST_TEXT), field: text(64), text: text(LONGEST_TEXT), whole: flag });

/** What the background answers to each question that only the extension's own pages ask. */
export const ANSWERS_TO_OWN_PAGES = {
  cards: shape({ type: oneOf('cards'), cards: listOf(card, MOST_CARDS) }),
  packs: shape({
    type: oneOf('packs'),
    reports: listOf(shape({ unused: listOf(unused, MOST_MENTIONS) }), 1_000),
  }),
  names: shape({
    type: oneOf('names'),
    names: listOf(either(oneOf(null), text(LONGEST_TEXT)), MOST_MENTIONS),
  }),
} as const;
