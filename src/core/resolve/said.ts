import type { Evidence, Mention } from '../mention';
import type { BlockView, StoryView } from './view';
import { confidenceOf } from './weights';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A reason that rests on words of the block. */
export const seen = (
  code: Evidence['code'],
  weight: number,
  { text }: BlockView,
  { start, end }: Place,
): Evidence => ({ code, weight, from: start, to: end, value: text.slice(start, end).trim() });

/** What reasons weigh together. */
export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** A place read as an entity, with the reasons for it. */
export const mentionAt = (
  { table }: StoryView,
  block: BlockView,
  { start, end }: Place,
  entity: number,
  evidence: readonly Evidence[],
): Mention => ({
  block: block.index,
  start,
  end,
  kind: table.kind(entity),
  entity,
  id: table.id(entity),
  confidence: confidenceOf(sumOf(evidence)),
  evidence,
});
