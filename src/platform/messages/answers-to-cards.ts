import { kind, LONGEST_TEXT, MOST_CARDS } from './answer-parts';
import { type Check, count, either, flag, listOf, oneOf, optional, recordOf, shape, text } from './check';

/** Side by side in a drawing: a long list of sources has some hundreds. */
const MOST_PIECES = 5_000;

const TAGS =
  /^(?:a|abbr|bdi|br|button|circle|d[dlt]|div|h2|li|ol|p|path|pre|q|rect|span|strong|svg|title|ul)$/;
/** What cards have. Others run (`onclick`), are asked for unasked (`ping`), or may be (`fill`, which can be an address). */
const ATTRIBUTES =
  /^(?:(?:aria|data)-.+|c[xy]|class|d|dir|height|hidden|href|id|lang|r|rel|role|rx|tabindex|target|title|type|value|viewBox|width|x|y)$/;
const isHarmless = (value: unknown, name: string): boolean =>
  typeof value === 'string' &&
  ATTRIBUTES.test(name) &&
  (name !== 'href' || /^(?:https?|mailto):/.test(value));
/** Where something stands, and what a list counts with: none is fetched. */
const isHarmlessStyle = (value: unknown, name: string): boolean =>
  text(64)(value) && /^(?:inset-inline-(?:end|start)|list-style-type)$/.test(name);

const pieces: Check = (value) => listOf(piece, MOST_PIECES)(value);

/** A drawing holds words, lines and links: nothing that runs, and nothing that is fetched. */
const piece: Check = either(
  text(LONGEST_TEXT),
  shape({
    tag: (tag) => typeof tag === 'string' && TAGS.test(tag),
    attributes: optional(recordOf(isHarmless)),
    style: optional(recordOf(isHarmlessStyle)),
    children: optional(pieces),
  }),
);
const drawnCard = shape({
  entity: count,
  id: text(LONGEST_TEXT),
  kind,
  name: text(LONGEST_TEXT),
  face: pieces,
  panels: shape({ sources: optional(pieces), why: optional(pieces), not: optional(pieces) }),
  hidden: shape({ mention: pieces, entity: pieces, site: pieces }),
});

/** What the background answers to each question of the code that opens cards. */
export const ANSWERS_TO_CARDS = {
  'drawn-cards': shape({
    type: oneOf('drawn-cards'),
    lang: text(64),
    dir: oneOf('ltr', 'rtl'),
    css: text(LONGEST_TEXT),
    cards: listOf(drawnCard, MOST_CARDS),
    choice: pieces,
    unsaved: pieces,
  }),
  'look-up': shape({ type: oneOf('candidates'), entities: listOf(count, 1_000) }),
  hide: shape({
    type: oneOf('hidden'),
    unsaved: either(oneOf(null), shape({ full: flag, why: text(LONGEST_TEXT) })),
  }),
} as const;
