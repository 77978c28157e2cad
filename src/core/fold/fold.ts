import { lowerBound } from '../bytes';

/** The fold tables, as they stand in an opened lexicon: the browser's own Unicode version never matters. */
export interface Fold {
  /** 65,536 values: a class, a folded unit or `ITSELF` (`classes`). */
  readonly values: Uint16Array;
  /** One bit for each UTF-16 unit that is a lower-case letter. */
  readonly lower: Uint8Array;
  /** Units of class EXPANDS, ascending. */
  readonly expanding: Uint16Array;
  /** Where the expansion of each of them begins in {@link expansions}; one more at the end. */
  readonly expansionStarts: Uint16Array;
  readonly expansions: Uint16Array;
}

/** Whether a unit is a lower-case letter; letters of scripts without case are not. */
export const isLower = (fold: Fold, unit: number): boolean =>
  (fold.lower[unit >> 3]! & (1 << (unit & 7))) !== 0;

/** The place of an expanding unit in the table. */
export const expansionIndex = (fold: Fold, unit: number): number => lowerBound(fold.expanding, unit);
