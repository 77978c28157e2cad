import type { EntityKind } from '../record';
import type { Evidence } from './evidence';

/** The place of an entity in the compiled dataset; stable within one build of the dataset only. */
export type EntityNumber = number;

/** A place in a story that names an entity. */
export interface Mention {
  /** Index of the block in the request. */
  readonly block: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly entity: EntityNumber;
  /** The record's id, stable across builds. */
  readonly id: string;
  /** 0..1; what is under the threshold is never given out. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The office held on the story's date that explains the mention: an index into the table's offices. */
  readonly office?: number;
  /** The office is named without its holder's name. */
  readonly byOffice?: true;
  /** The weapon's variant that is named, by its name. */
  readonly variant?: string;
}
