/**
 * What each piece of evidence weighs, on a log-odds-like scale, and the score a reading needs. Additive scores with one
 * threshold are the plain form of the feature combinations of the entity-linking literature (Mihalcea & Csomai 2007,
 * "Wikify!"; Milne & Witten 2008; Cucerzan 2007). The figures were set on the development half of the corpus; see
 * `CONTRIBUTING.md`, "Tuning the resolver".
 */
export const WEIGHT = {
  'full-name': 6,
  'name-variant': 5,
  partialName: 5,
  'native-name': 6,
  'reversed-name': 2,
  /** Another romanisation of a full name. */
  transliteration: 2.5,
  /** The dataset's spelling but for initials and particles. */
  spelledExactly: 5,
  /** One slip of the pen, in a long word of a name that one official bears or beside a title. */
  misspelt: 4,
  nickname: 4,
  'unique-name': 5,
  surname: 0,
  /** A surname that one official only bears. */
  rareSurname: 1,
  chain: 5.5,
  title: 3,
  titleHeldLater: -1.5,
  titleNeverHeld: -1.5,
  titleNeverHeldBySurname: -6,
  /** An ambassador who has a deputy's name is rather his namesake. */
  titleNeverHeldByLittleKnown: -2.5,
  rank: 0.5,
  officer: 1.5,
  office: 4,
  country: 1.5,
  countryNearby: 0.75,
  'other-country': -4,
  'in-office': 1.5,
  inLowOffice: 0.75,
  inOfficeForTitle: 2,
  /** Held office within a few years of the story. */
  nearOffice: 0,
  'not-in-office': -1.5,
  compatriots: 0.5,
  contemporaries: 1.5,
  unknownBefore: -2,
  unknownAfter: -2,
  profession: -5,
  littleKnown: -1.25,
  /** A full name that one official bears, with a surname no other has: hardly a namesake's. */
  rareName: 1.25,
  /** One of several given names with a surname that many bear: "Luis Garcia" is hardly José Luis Rodríguez García. */
  commonPartial: -5,
  /** A full name of a common given name and a common surname. */
  commonName: -1,
  /** The same of somebody little known, without a title beside it. */
  commonLittleKnown: -2.25,
  /** Another form of such a name, without a title: "Luis García" is hardly Luis García Meza. */
  commonVariant: -3,
  /** The same of those below the foreign minister: Michael Jackson is hardly General Mike Jackson. */
  commonVariantLessKnown: -4,
  /** A name that others bear too, without a title, in a story of other countries or of sport. */
  namesakeRather: -3.25,
  /** Title and surname that fit one official of the dataset only. */
  onlyOneOfTitle: 0.75,
  /** For each year since the office was left, up to ten: the later president is meant. */
  sinceOffice: -0.12,
  ambiguous: -2,
} as const;

/** The prior's share of the score: rank 100 gives +2, rank 50 nothing, rank 0 takes 2 away. */
export const priorWeight = (prior: number): number => (prior - 50) / 25;

/** From defence and foreign ministers on, the news means the official however common the name, and spells it in its ways. */
export const PROMINENT = 85;
/** Below ministers, a name alone is as likely a namesake's: something else must speak for it. */
export const LITTLE_KNOWN = 60;

/** A reading under this score is not given out. */
export const THRESHOLD = 4;

/** How far the best reading must be ahead of the next. */
export const MARGIN = 1.4;

/** A person further than this from every office of theirs, in days, is seldom the one the news means. */
export const FAR_FROM_OFFICE = 12 * 365;
/** Who takes office within this time may be known already, in parliament or in opposition; longer before, a name that many bear is anybody's. */
export const LONG_BEFORE_OFFICE = 6 * 365;
/** Somebody who takes office within this time is usually in the news already. */
export const SOON_IN_OFFICE = 3 * 365;

/** Maps a score to 0..1, at the threshold 0.73. */
export const confidenceOf = (score: number): number =>
  Math.round((1 / (1 + Math.exp(THRESHOLD - 1 - score))) * 1000) / 1000;
