/**
 * Every reason the resolver can give for or against a reading, in one table. The UI words them, tests assert them,
 * thresholds are tuned on them. The value says when a code is given.
 */
export const EVIDENCE = {
  'full-name': 'the whole name stands there',
  'name-variant': 'another known spelling of the whole name',
  'native-name': 'the name in its own script or language',
  'reversed-name': 'family name first',
  transliteration: 'a spelling that reads the same, with other evidence agreeing',
  'unique-name': 'a short name that means only this one in world news',
  surname: 'the surname alone',
  chain: 'named in full elsewhere in this story',
  title: 'an office title beside the name that fits',
  rank: 'a rank or form of address beside the name that fits',
  office: 'the very office named beside the name',
  country: 'the country or its people named nearby',
  'in-office': 'in office on the day of the story',
  'not-in-office': 'held no such office on the day of the story',
  'co-mention': 'others in the story are of the same country, or were in office at the same time',
  rarity: 'how many officials bear the name',
  prior: 'how often the name means this one in news',
  designation: 'a designation only this weapon has',
  variant: 'a variant of the family',
  'military-cue': 'a military word in the same sentence',
  'citation-cue': 'a word of reporting beside it',
  dateline: 'stands in a dateline or credit line',
  'longer-form': 'the longer form of the name stands in this story',
  'by-office': 'the office is named without its holder',
  'other-given-name': 'another given name stands before it',
  'other-person': 'somebody else in this story has that surname',
  'part-of-name': 'part of a longer name',
  profession: 'a profession that does not fit',
  'other-country': 'another country named beside it',
  ambiguous: 'another reading is as likely',
  'no-cue': 'no word nearby that shows what is meant',
  dead: 'not alive on the day of the story',
} as const;

/** A reason for or against a reading, by its code. */
export type EvidenceCode = keyof typeof EVIDENCE;

/** One reason, for (`weight` > 0) or against (`weight` < 0). */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly weight: number;
  /** UTF-16 offsets of the words it rests on, in the same text as the mention's own. */
  readonly from?: number;
  readonly to?: number;
  /** What was seen, as the page writes it, or the office or country it agrees with. */
  readonly value?: string;
}
