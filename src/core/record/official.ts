import type { PartialDate } from '../time/day';
import type { Cited, Fact } from './cited';
import type { Name } from './name';
import type { OfficeId } from './office';

/** A term of office. */
export interface Tenure extends Cited {
  readonly office: OfficeId;
  /** Absent: the source does not say when it began. */
  readonly from?: PartialDate;
  /** The exact start is not known, only that the term had begun by `from` (a source shows them in office then). */
  readonly startedBy?: true;
  /** Absent: not ended as of `asOf`. It never means "now". */
  readonly to?: PartialDate;
  /** The exact end is not known, only that it had ended by `to` (a successor was in office). */
  readonly endedBy?: true;
  readonly acting?: true;
  /** A word on the place or portfolio, a few words at most ("for the Donbas front"). */
  readonly note?: string;
}

/** An entry in a public sanctions list, as a fact with its list and date; no judgement of ours. */
export interface Listing extends Cited {
  readonly list: 'ofac-sdn' | 'un-sc' | 'eu' | 'uk';
  readonly programme?: string;
  readonly since?: PartialDate;
  readonly reference?: string;
}

/** A person who holds or held public office. */
export interface OfficialRecord {
  /** Wikidata id (`Q7747`) where one exists, else our slug (`kioumars-heydari`). */
  readonly id: string;
  readonly kind: 'official';
  /** As the English-language press writes it, given name first unless the person's culture writes it otherwise. */
  readonly name: string;
  /** The surname part as the press uses it alone ("Putin", "al-Assad", "Kim" of "Kim Jong Un"); absent if none. */
  readonly family?: string;
  readonly names: readonly Name[];
  /** Main country, as in `OfficeRecord.country`. */
  readonly country?: string;
  readonly tenures: readonly Tenure[];
  readonly born?: Fact<PartialDate>;
  readonly died?: Fact<PartialDate>;
  readonly party?: Fact<string>;
  /** Military rank or religious title carried before the name ("Brig. Gen.", "Ayatollah"). */
  readonly rank?: Fact<string>;
  readonly listings?: readonly Listing[];
  /** English Wikipedia article title. */
  readonly wikipedia?: string;
  /** A page of the office or the person, https. */
  readonly official?: string;
}
