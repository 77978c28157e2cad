import {
  type Check,
  count,
  either,
  evidence,
  listOf,
  MOST_EVIDENCE,
  number,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
} from './check';

export const MOST_MENTIONS = 200_000;
export const MOST_CARDS = 2_000;
export const LONGEST_TEXT = 100_000;
/** Side by side in a drawing: a long list of sources has some hundreds. */
const MOST_PIECES = 5_000;

export const kind = oneOf('official', 'weapon', 'source');

const mention: Check = (value) =>
  shape({
    block: count,
    start: count,
    end: count,
    kind,
    entity: count,
    id: text(LONGEST_TEXT),
    confidence: number,
    evidence: listOf(evidence, MOST_EVIDENCE),
  })(value) && (value as { start: number; end: number }).start < (value as { end: number }).end;

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

/** What the background answers to each question of a page that is read. */
export const ANSWERS_TO_PAGES = {
  annotate: shape({
    type: oneOf('annotated'),
    storyId: text(LONGEST_TEXT),
    revision: count,
    mentions: listOf(mention, MOST_MENTIONS),
    publisher: optional(count),
  }),
  'drawn-cards': shape({
    type: oneOf('drawn-cards'),
    lang: text(64),
    dir: oneOf('ltr', 'rtl'),
    cards: listOf(drawnCard, MOST_CARDS),
    choice: pieces,
    unsaved: pieces,
  }),
  'look-up': shape({ type: oneOf('candidates'), entities: listOf(count, 1_000) }),
  'card-ui': shape({ type: oneOf('card-ui'), css: text(LONGEST_TEXT) }),
} as const;
