import type { EntityKind, OfficeKind } from '../record';
import type { DayNumber } from '../time/day';
import type { Career } from './layout';

/** An alias row: what a surface form may mean. */
export interface Row {
  readonly target: number;
  readonly cls: number;
  readonly aux: number;
  readonly extra: number;
}

/** A term of office as the resolver sees it. */
export interface TableTerm {
  readonly office: number;
  /** The earliest day it may have begun; -Infinity when not known. */
  readonly from: DayNumber;
  /** The latest day it may have ended; Infinity while open. */
  readonly to: DayNumber;
  /** The last day on which somebody vouches for it: its end, or the date of the source that shows it open. */
  readonly seen: DayNumber;
}

/** The questions that the resolver asks of a resolution table. */
export interface Table {
  readonly buildId: number;
  readonly entityCount: number;
  readonly officeCount: number;
  readonly rowCount: number;
  readonly variantCount: number;
  /** Codes of the countries, by their index. */
  readonly countries: readonly string[];
  kind(entity: number): EntityKind;
  id(entity: number): string;
  /** The entity with that id; `null` when there is none. */
  find(id: string): number | null;
  /** What somebody was known for before holding office; `null` for nothing we know of. */
  career(entity: number): Career | null;
  /** 0-100, the rank of the highest office. */
  prior(entity: number): number;
  /** How many officials of the dataset bear this one's surname, and its first given name; at most 255. */
  bearers(entity: number): { readonly surname: number; readonly given: number };
  /** Index of the country, -1 for none. */
  country(entity: number): number;
  born(entity: number): DayNumber | null;
  terms(entity: number): TableTerm[];
  /** Whether a folded token is one of the entity's given names. */
  isGiven(entity: number, token: string): boolean;
  /** The short names a story may go on with, each as hashes of its tokens. */
  chains(entity: number): number[][];
  officeKind(office: number): OfficeKind;
  officeRank(office: number): number;
  officeIsSingle(office: number): boolean;
  officeCountry(office: number): number;
  officeId(office: number): string;
  /** Everybody who held the office, by start. */
  holders(office: number): { readonly entity: number; readonly term: TableTerm }[];
  row(index: number): Row;
  /** The name of a weapon's variant; `extra` of its row is one more than the index. */
  variant(index: number): string;
  countryCode(country: number): string;
  /** The outlet that publishes on a host (without `www.`) or on a domain above it. */
  publisher(host: string): number | null;
}
