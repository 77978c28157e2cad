/**
 * How large packs may be. The background compiles them anew whenever it starts, before the first mark of a page: 2,000
 * records take it about a quarter of a second. Browsers give an extension 5 to 10 MB to store things in.
 */
export const PACK_LIMITS = {
  /** Bytes of one file. */
  file: 2_000_000,
  /** Bytes of all packs together. */
  all: 4_000_000,
  /** Officials, weapons and sources of all packs together. */
  records: 2_000,
  packs: 10,
} as const;
