/**
 * The resolution table's file. Lists of lists are stored as one array and an array of starts (one more at the end).
 *
 * | section | type | what |
 * | --- | --- | --- |
 * | kinds, priors | u8 | of each entity |
 * | countries | u16 | of each entity: index + 1, 0 for none |
 * | ids | u32 | Wikidata number, or SLUG and an index into the texts |
 * | born | i32 | day, or NO_DAY |
 * | termStarts, termOffices, termFrom, termTo | u32, u16, i32, i32 | terms by entity |
 * | givenStarts, given | u32 | hashes of given names by entity |
 * | chainStarts, chains | u32 | short names by entity, each a length and that many hashes |
 * | officeKinds, officeRanks, officeSingle, officeCountries, officeIds | u8, u8, u8, u16, u32 | of each office |
 * | holderStarts, holders | u32 | indices of terms by office, latest start last |
 * | rowTargets, rowClasses, rowAux, rowExtra | u32, u8, u8, u16 | the alias rows |
 * | hostHashes, hostEntities | u32 | sorted by hash |
 * | surnameBearers, givenBearers | u8 | of each entity: how many officials share the name, at most 255; 0 for none |
 * | spellingKeys, spellingEntities | u32 | names by their transliteration key, sorted by hash |
 * | spellingStarts, spellings | u32, u8 | those names, folded, in Latin-1 |
 * | textStarts, texts | u32, u8 | in UTF-8: slugs, office ids, variants, country codes |
 * | parameters | u32 | first text of the variants and of the country codes |
 */
export const SECTION = {
  kinds: 0,
  priors: 1,
  countries: 2,
  ids: 3,
  born: 4,
  termStarts: 5,
  termOffices: 6,
  termFrom: 7,
  termTo: 8,
  givenStarts: 9,
  given: 10,
  chainStarts: 11,
  chains: 12,
  officeKinds: 13,
  officeRanks: 14,
  officeSingle: 15,
  officeCountries: 16,
  officeIds: 17,
  holderStarts: 18,
  holders: 19,
  rowTargets: 20,
  rowClasses: 21,
  rowAux: 22,
  rowExtra: 23,
  hostHashes: 24,
  hostEntities: 25,
  textStarts: 26,
  texts: 27,
  parameters: 28,
  surnameBearers: 29,
  givenBearers: 30,
  spellingKeys: 31,
  spellingEntities: 32,
  spellingStarts: 33,
  spellings: 34,
} as const;

export const SECTION_COUNT = 35;

/** "BGTB", little-endian. */
export const MAGIC = 0x4254_4742;
export const VERSION = 3;

export const SLUG = 0x8000_0000;
/** An unknown start, and the end of an open term. */
export const NO_DAY = -0x8000_0000;
/** From here on the end of a term is open: what is above it is the last day on which it was seen to last. */
export const OPEN = 0x4000_0000;

export const ENTITY_KINDS = ['official', 'weapon', 'source'] as const;
