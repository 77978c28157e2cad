import { kind, LONGEST_TEXT, MOST_MENTIONS } from './answer-parts';
import {
  type Check,
  count,
  evidence,
  listOf,
  MOST_EVIDENCE,
  number,
  oneOf,
  optional,
  shape,
  text,
} from './check';

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

/** What the background answers to each question of the code that reads a page. */
export const ANSWERS_TO_PAGES = {
  annotate: shape({
    type: oneOf('annotated'),
    mentions: listOf(mention, MOST_MENTIONS),
    cut: oneOf(true, false),
    publisher: optional(count),
  }),
  hands: shape({ type: oneOf('hands') }),
} as const;
