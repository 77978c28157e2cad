import type { DayNumber } from '../time/day';

/**
 * The resolution table's file. Lists of lists are stored as one array and an array of starts (one more at the end).
 *
 * | section | type | what |
 * | --- | --- | --- |
 * | kinds, priors | u8 | of each entity; the kind's upper half is the earlier career, 0 for none |
 * | countries | u16 | of each entity: index + 1, 0 for none |
 * | ids | u32 | Wikidata number, or SLUG and an index into the texts |
 * | born | u16 | day as {@link packDay} has it, 0 for none |
 * | termStarts, termOffices, termFrom, termTo, termOpen | u32, u16, u16, u16, u8 | terms by entity; of an open term, `termTo` is the last day it was seen |
 * | givenStarts, given | u32 | hashes of given names by entity |
 * | chainStarts, chains | u32 | short names by entity, hashes of their tokens; the lowest bit says that another token follows |
 * | officeKinds, officeRanks, officeSingle, officeCountries | u8, u8, u8, u16 | of each office |
 * | officePrefixes, officeSlugs | u32 | of each office: its id in two texts |
 * | holderStarts, holders | u32 | indices of terms by office, latest start last |
 * | rowTargets, rowClasses, rowAux, rowExtra | u32, u8, u8, u16 | the alias rows |
 * | hostHashes, hostEntities | u32 | sorted by hash |
 * | surnameBearers, givenBearers | u8 | of each entity: how many officials share the name, at most 255; 0 for none |
 * | textStarts, texts | u32, u8 | in UTF-8: slugs, parts of office ids, variants, country codes |
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
  termOpen: 9,
  givenStarts: 10,
  given: 11,
  chainStarts: 12,
  chains: 13,
  officeKinds: 14,
  officeRanks: 15,
  officeSingle: 16,
  officeCountries: 17,
  officePrefixes: 18,
  officeSlugs: 19,
  holderStarts: 20,
  holders: 21,
  rowTargets: 22,
  rowClasses: 23,
  rowAux: 24,
  rowExtra: 25,
  hostHashes: 26,
  hostEntities: 27,
  textStarts: 28,
  texts: 29,
  parameters: 30,
  surnameBearers: 31,
  givenBearers: 32,
} as const;

export const SECTION_COUNT = 33;

/** "BGTB", little-endian. */
export const MAGIC = 0x4254_4742;
export const VERSION = 5;

/** Marks an id that is no Wikidata number. */
export const SLUG = 0x8000_0000;
/** 1 January 1900: nobody in the news took office or was born before, as far as it matters. */
const FIRST_DAY = -25_567;
/** A day of the file that stands for none. */
export const NO_DAY = 0;

/** A day as the file has it: days since 1899-12-31 in 16 bits, until 2079; what is earlier or later is the nearest. */
export const packDay = (day: DayNumber | null): number =>
  day === null ? NO_DAY : Math.min(0xffff, Math.max(1, day - FIRST_DAY + 1));

/** The day that {@link packDay} packed. */
export const unpackDay = (packed: number): DayNumber => packed + FIRST_DAY - 1;

/** Kinds by their number in the file. */
export const ENTITY_KINDS = ['official', 'weapon', 'source'] as const;

/** What somebody was known for before holding office. */
export const CAREERS = ['athlete', 'performer'] as const;
export type Career = (typeof CAREERS)[number];
