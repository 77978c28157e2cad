import type { PartialDate } from '../time/day';
import type { Cited, Fact } from './cited';
import type { Name, NamePolicy } from './name';

/** What a news source is: `medium` where nobody says more than that it publishes news. */
export const OUTLET_KINDS = [
  'agency',
  'broadcaster',
  'radio',
  'paper',
  'magazine',
  'web',
  'ministry',
  'monitor',
  'trade',
  'medium',
] as const;

export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Somebody else's classification of an outlet's relation to a state, in that body's own term, dated by `asOf`. */
export interface Affiliation extends Cited {
  /** The body's own code or words: "SC", "state-affiliated media". */
  readonly label: string;
  /** The label in plain words: "state-controlled". */
  readonly meaning: string;
  /** Who classified: "State Media Monitor". */
  readonly by: string;
}

/** A news source (agency, broadcaster, paper, …). */
export interface OutletRecord {
  readonly id: string;
  readonly kind: 'source';
  readonly name: string;
  readonly outlet: OutletKind;
  /** Where the bare `name` is a word or a place. Absent: `free`. */
  readonly policy?: NamePolicy;
  readonly names: readonly Name[];
  readonly country?: string;
  readonly owner?: Fact<string>;
  readonly affiliations?: readonly Affiliation[];
  readonly founded?: Fact<PartialDate>;
  /** BCP 47 codes. */
  readonly languages?: Fact<readonly string[]>;
  /** Hosts without `www.`: a page served by one of them is this outlet's. */
  readonly domains: readonly string[];
  /** Where the record's plain facts (kind, country, domains) were read. */
  readonly cited: Cited;
  readonly wikipedia?: string;
  readonly wikidata?: string;
}

/** A host known to publish news. */
export interface NewsHost {
  /** Without `www.`. */
  readonly host: string;
  readonly name: string;
  readonly country?: string;
  /** In the manifest's list at install; the others are offered with one click. */
  readonly installed?: true;
}
