import type { IsoDay, PartialDate } from '../time/day';

/** The key of a {@link Citation}, in `kebab-case`: `wikidata-2022-07`, `reuters-2026-07-20-uk-prime-minister`. */
export type CitationId = string;

/** Where a fact was read. Every fact of the dataset points at one. */
export interface Citation {
  readonly id: CitationId;
  readonly title: string;
  /** Absent only for a data file that has no page of its own. */
  readonly url?: string;
  readonly publisher?: string;
  /** The date the page itself bears. */
  readonly date?: PartialDate;
  /** The day somebody of the project (or its importer) read it. */
  readonly accessed: IsoDay;
  readonly licence?: string;
}

/** What every fact carries: where it was read, and the date on which that place says it holds. */
export interface Cited {
  readonly source: CitationId;
  readonly asOf: PartialDate;
}

/** A value with its source. */
export interface Fact<T> extends Cited {
  readonly value: T;
}
