/** What a surface form is, in the table's alias rows. The numbers are part of the file format. */
export const ALIAS = {
  // Officials: the target is an entity.
  full: 1,
  variant: 2,
  unique: 3,
  surname: 4,
  native: 5,
  nickname: 6,
  reversed: 7,
  // Weapons and sources: the target is an entity, `aux` the policy, `extra` the variant.
  designation: 16,
  weaponName: 17,
  longForm: 18,
  outlet: 24,
  acronym: 25,
  // Vocabulary: what stands around names.
  /** Target: an office kind. */
  title: 40,
  /** Target: an office. */
  office: 41,
  rank: 42,
  /** Target: a country. */
  country: 43,
  demonym: 44,
  given: 45,
  military: 46,
  citing: 47,
  /** Makes the name before it part of something else: Airport, Tower, Prize. */
  afterName: 48,
  profession: 49,
  /** Makes the name after it part of something else: HMS, Mount, Saint. */
  beforeName: 50,
  address: 51,
  former: 52,
  /** Begins a phrase that is not about one holder: "deputy", "a", "next", "acting", "would-be". */
  notHolder: 53,
  /** Wife, son, brother: the surname after it is another's. */
  relative: 54,
  /** Of sport: makes a little-known name doubtful. */
  sport: 55,
} as const;

/** Languages in Latin letters, other than English, that have words around names of their own. */
const WORD_LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr'];

/**
 * The bit of a language in `extra` of a word around names, which is 0 for a word of any: "via" is a street in Italian
 * only, "général" no "general".
 *
 * @param lang a language tag
 */
export const languageBit = (lang: string): number => {
  const at = WORD_LANGUAGES.indexOf(lang.slice(0, 2).toLowerCase());
  return at < 0 ? 0 : 1 << at;
};

/** Policies of names, as numbers of the file format. */
export const POLICY = { free: 0, caps: 1, cue: 2, 'never-bare': 3 } as const;

/** Whether rows of the class name an official. */
export const isPersonClass = (cls: number): boolean => cls >= ALIAS.full && cls <= ALIAS.reversed;
/** Whether rows of the class name a weapon. */
export const isWeaponClass = (cls: number): boolean => cls >= ALIAS.designation && cls <= ALIAS.longForm;
/** Whether rows of the class name a news source. */
export const isOutletClass = (cls: number): boolean => cls === ALIAS.outlet || cls === ALIAS.acronym;
