import type { EntityNumber } from '../mention';
import type {
  Affiliation,
  Citation,
  Cited,
  Fact,
  Figure,
  Listing,
  OfficeId,
  OfficeKind,
  OutletKind,
  WeaponFacts,
} from '../record';
import type { IsoDay, PartialDate } from '../time/day';

/** What the card is asked for. */
export interface CardQuery {
  readonly entity: EntityNumber;
  /** The story's day; `null` when the page gives none: the card then speaks of `today` and says so. */
  readonly date: IsoDay | null;
  readonly today: IsoDay;
  /** The variant that the mention names. */
  readonly variant?: string;
}

/** A person the card can turn to. `entity` is absent when the dataset only knows the name. */
export interface PersonLink {
  readonly name: string;
  readonly entity?: EntityNumber;
}

/** One term of office, ready to be worded. */
export interface Term extends Cited {
  readonly office: OfficeId;
  readonly officeKind: OfficeKind;
  /** The office's title during the term: "Secretary of War". */
  readonly title: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly startedBy?: true;
  readonly endedBy?: true;
  readonly acting?: true;
  readonly note?: string;
  readonly before?: PersonLink;
  readonly after?: PersonLink;
}

/**
 * What the first line says of an official.
 * - `in-office`: `term` covers the day (wholly, or by its known part when dates are partial)
 * - `open`: `term` was open when last checked, before the day asked for: "as of", never "now"
 * - `later`: no office yet on the day; `term` is what they became
 * - `earlier`: none on the day; `term` is the highest that had ended before it
 * - `between`: none on the day; `term` ended before it and `next` began after it
 * - `undated`: offices known, none with dates
 */
export type Standing =
  | { readonly state: 'in-office'; readonly term: Term }
  | { readonly state: 'open'; readonly term: Term }
  | { readonly state: 'later'; readonly term: Term }
  | { readonly state: 'earlier'; readonly term: Term }
  | { readonly state: 'between'; readonly term: Term; readonly next: Term }
  | { readonly state: 'undated'; readonly term: Term };

interface CardBase {
  readonly entity: EntityNumber;
  readonly id: string;
  readonly name: string;
  /** The day the card speaks of, and whether it is the story's or, for want of one, today's. */
  readonly on: IsoDay;
  readonly onFrom: 'story' | 'today';
  /** Other spellings a reader may meet, most useful first. */
  readonly alsoWritten: readonly string[];
  /** Names in other scripts. */
  readonly native: readonly { readonly text: string; readonly lang: string }[];
  /** English Wikipedia article title, Wikidata id, official page. */
  readonly wikipedia?: string;
  readonly wikidata?: string;
  readonly official?: string;
  /** Every citation that a fact of this card names. */
  readonly citations: Readonly<Record<string, Citation>>;
  /** The reader's pack that all of it is from; absent for the dataset's own. */
  readonly pack?: string;
}

/** Who somebody was on the day, and every office that is known. */
export interface OfficialCard extends CardBase {
  readonly kind: 'official';
  readonly country?: string;
  readonly standing: Standing;
  /** What the record says of the latest time it knows, when that differs from `standing` or was checked long ago. */
  readonly latest?: { readonly term: Term; readonly open: boolean; readonly stale: boolean };
  /** Every term, oldest first. */
  readonly terms: readonly Term[];
  readonly rank?: Fact<string>;
  readonly party?: Fact<string>;
  readonly born?: Fact<PartialDate>;
  readonly died?: Fact<PartialDate>;
  readonly listings: readonly Listing[];
}

/** What a weapon is, with its figures; those of the variant asked for first. */
export interface WeaponCard extends CardBase, WeaponFacts {
  readonly kind: 'weapon';
  /** The variant that {@link WeaponFacts.inService} is of; absent for the family. */
  readonly inServiceOf?: string;
  /** In the fixed order of the class; those of the variant asked for come first. */
  readonly figures: readonly Figure[];
  /** The one asked for is first and `named`. */
  readonly variants: readonly { readonly name: string; readonly note?: string; readonly named?: true }[];
}

/** What a news source is, who owns it, and what others have classified it as. */
export interface SourceCard extends CardBase {
  readonly kind: 'source';
  readonly outlet: OutletKind;
  readonly country?: string;
  readonly owner?: Fact<string>;
  readonly affiliations: readonly Affiliation[];
  readonly founded?: Fact<PartialDate>;
  readonly languages?: Fact<readonly string[]>;
  readonly domains: readonly string[];
  /** Where kind, country and domains were read. */
  readonly cited: Cited;
}

/** A card's facts: no wording, no markup. `ui/words` words it; `dataset show` prints it. */
export type CardModel = OfficialCard | WeaponCard | SourceCard;
