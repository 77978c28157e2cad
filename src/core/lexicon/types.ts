/**
 * How capitals must stand for a surface form to count (engine study, section 2).
 * 0: any; 1: the tokens in `mask` must begin upper-case; 2: every letter token begins upper-case and the tokens in
 * `mask` are all capitals.
 */
export type CasePolicy = 0 | 1 | 2;

/** One surface form on its way into the lexicon. */
export interface LexiconEntry {
  readonly text: string;
  /** Index of the alias row in the resolution table. Forms that fold alike may share text and differ in row. */
  readonly row: number;
  readonly casePolicy: CasePolicy;
  /** Bit i stands for token i; absent: every letter token. */
  readonly mask?: number;
}

/** A place where one or more surface forms stand. Leftmost-longest: spots never overlap. */
export interface Spot {
  /** UTF-16 offsets into the text as given. Possessive endings, quotes and outer invisible marks are not inside. */
  readonly start: number;
  readonly end: number;
  /** The alias rows of every form that matches there, in ascending order. */
  readonly rows: readonly number[];
}
