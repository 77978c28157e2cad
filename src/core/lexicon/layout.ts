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
 * | firsts | u8 ×8192 | a bit for each unit of an unspaced script that begins a form |
 * | begins | u8 | two bits for each value of the upper bits of a token's hash, see `begins.ts` |
 * | rootBuckets, prefixBuckets | u32 | which entry each bucket begins with; one more at the end |
 * | entries | u32 | fingerprint (30 bits), TERMINAL, MORE; sorted by bucket, then fingerprint |
 * | ends | u32 | what ends at each entry, see {@link SEVERAL} |
 * | rules | u16 | the case rules that entries name by their number |
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
  firsts: 6,
  begins: 7,
  rootBuckets: 8,
  prefixBuckets: 9,
  entries: 10,
  ends: 11,
  rules: 12,
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

export const PARAMETER = { seed: 0, rootShift: 1, prefixShift: 2, beginsShift: 3, forms: 4 } as const;

/** "BGLX", little-endian. */
export const MAGIC = 0x584c_4742;
export const VERSION = 4;

export const TERMINAL = 2;
export const MORE = 1;

/**
 * What ends at a terminal entry: an alias row, and above it the number of its case rule; or `SEVERAL` and an offset
 * into `several`, when more than one form ends there or one of the two numbers is too large.
 */
export const ROW_BITS = 23;
export const RULE_BITS = 8;
export const ROW = (1 << ROW_BITS) - 1;
export const SEVERAL = 0x8000_0000;
