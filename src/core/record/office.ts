import type { PartialDate } from '../time/day';
import type { Cited } from './cited';

/** What an office is, whatever its title. The table keeps a kind as its place here. */
export const OFFICE_KINDS = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'defence',
  'foreign',
  'interior',
  'finance',
  'intelligence',
  'armed-forces-chief',
  'service-chief',
  'commander',
  'spokesperson',
  'speaker',
  'legislator',
  'party-leader',
  'judge',
  'central-bank',
  'nuclear-agency',
  'international-organisation',
  'movement-leader',
  'minister',
  'adviser',
  'diplomat',
  'regional',
  'other',
] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** `ir/minister-of-defence`: country code in lower case (or organisation slug), slash, slug. */
export type OfficeId = string;

/** An office's title in a period of its history ("Secretary of War"). */
export interface OfficeTitle {
  readonly title: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** An office: holders, predecessors and "offices without names" all come from this one table. */
export interface OfficeRecord extends Cited {
  readonly id: OfficeId;
  /** Today's English title without the country, as a serious paper writes it: "Minister of Defence". */
  readonly title: string;
  /** Earlier or later titles with their periods, where the name changed. */
  readonly titles?: readonly OfficeTitle[];
  /** Other ways the press names this very office, lower case: "defense minister", "pentagon chief". */
  readonly press?: readonly string[];
  readonly kind: OfficeKind;
  /** ISO 3166-1 alpha-2, or a code of `gazetteer/countries` for what ISO does not list (`SU`, `YU`, `XK`). */
  readonly country?: string;
  /** The organisation it belongs to, when that is not a state (`NATO`, `Hezbollah`). One of the two must be there. */
  readonly organisation?: string;
  /** 0-100; the higher is shown when a person holds several. Head of state 100 … local office 10. */
  readonly rank: number;
  /** At most one holder at a time. */
  readonly single: boolean;
  readonly wikidata?: string;
}
