/**
 * The lexicon's file (the engine study's "prototype C": a hash of first tokens and a hash of longer prefixes, over
 * typed arrays). An entry stands for the first k tokens of one or more surface forms.
 *
 * | section | type | what |
 * | --- | --- | --- |
 * | fold | u16 ×65,536 | what each UTF-16 unit folds to, or its class; one by one, so that opening need not lay it out |
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
  fold: 0,
  lower: 1,
  expanding: 2,
  expansionStarts: 3,
  expansions: 4,
  firsts: 5,
  begins: 6,
  rootBuckets: 7,
  prefixBuckets: 8,
  entries: 9,
  ends: 10,
  rules: 11,
  several: 12,
  parameters: 13,
  spellingKeys: 14,
  spellingEntities: 15,
  spellingStarts: 16,
  spellings: 17,
  formKeys: 18,
  formChecks: 19,
  formRows: 20,
  formBegins: 21,
} as const;

export const SECTION_COUNT = 22;

export const PARAMETER = { seed: 0, rootShift: 1, prefixShift: 2, beginsShift: 3, forms: 4 } as const;

/** "BGLX", little-endian. */
export const MAGIC = 0x584c_4742;
export const VERSION = 5;

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
