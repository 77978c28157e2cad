/**
 * The lexicon's file (the engine study's "prototype C": a hash of first tokens and a hash of longer prefixes, over
 * typed arrays). An entry stands for the first k tokens of one or more surface forms.
 *
 * | section | type | what |
 * | --- | --- | --- |
 * | foldIndex | u8 ×256 | which page folds the units of each block of 256 |
 * | foldPages | u16 | the distinct pages, 256 values each |
 * | lower | u8 | a bit for each lower-case unit |
 * | expanding, expansionStarts, expansions | u16 | units that fold to several |
 * | pairs | u8 ×676 | which two ASCII letters may begin a form written in lower case |
 * | firsts | u8 ×8192 | a bit for each unit of an unspaced script that begins a form |
 * | rootBuckets, prefixBuckets | u32 | where each bucket's entries begin in `entries`; one more at the end |
 * | entries | u32 | fingerprint (30 bits), TERMINAL, MORE; sorted by bucket, then fingerprint |
 * | rows | u32 | for a terminal entry: its alias row, or SEVERAL and an offset into `several` |
 * | capitals | u16 | for a terminal entry with one row: its case rule |
 * | several | u32 | n, then n times (row, case rule) |
 * | parameters | u32 | see {@link PARAMETER} |
 * | spellingKeys, spellingEntities, spellingStarts, spellings | u32, u32, u32, u8 | see `spellings.ts` |
 * | formKeys, formChecks, formRows, formBegins | u32, u8, u32, u32 | see `form-index.ts` |
 */
export const SECTION = {
  foldIndex: 0,
  foldPages: 1,
  lower: 2,
  expanding: 3,
  expansionStarts: 4,
  expansions: 5,
  pairs: 6,
  firsts: 7,
  rootBuckets: 8,
  prefixBuckets: 9,
  entries: 10,
  rows: 11,
  capitals: 12,
  several: 13,
  parameters: 14,
  spellingKeys: 15,
  spellingEntities: 16,
  spellingStarts: 17,
  spellings: 18,
  formKeys: 19,
  formChecks: 20,
  formRows: 21,
  formBegins: 22,
} as const;

export const SECTION_COUNT = 23;

export const PARAMETER = { seed: 0, rootShift: 1, prefixShift: 2, lowerBeyondAscii: 3, forms: 4 } as const;

/** "BGLX", little-endian. */
export const MAGIC = 0x584c_4742;
export const VERSION = 3;

export const TERMINAL = 2;
export const MORE = 1;
export const SEVERAL = 0x8000_0000;
