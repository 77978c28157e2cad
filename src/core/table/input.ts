import type { OfficeKind } from '../record';
import type { DayNumber } from '../time/day';
import type { Career } from './layout';

/** A term of office in the table; `from` and `to` are the widest days the dates may mean. */
export interface TermInput {
  readonly office: number;
  /** `null`: not known. */
  readonly from: DayNumber | null;
  /** `null`: open. */
  readonly to: DayNumber | null;
  /** The last day on which the source vouches for an open term. */
  readonly seen: DayNumber;
}

/** An official, a weapon or a news source, as the resolution needs to know it. */
export interface EntityInput {
  readonly kind: 'official' | 'weapon' | 'source';
  readonly id: string;
  /** Index into the countries, or -1. */
  readonly country: number;
  /** 0-100: how often the name means this one in news (rank of the highest office). */
  readonly prior: number;
  readonly career?: Career;
  /** First year of life in which it can be meant, as a day; `null` when not known. */
  readonly born: DayNumber | null;
  readonly terms: readonly TermInput[];
  /** Folded tokens of the given names, for telling bearers of one surname apart. */
  readonly given: readonly string[];
  /** The short names a story goes on with after the full one, each as folded tokens: `[["assad"], ["al", "assad"]]`. */
  readonly chains: readonly (readonly string[])[];
  /** How many officials bear the surname, and how many the first given name: what a full name is worth as evidence. */
  readonly bearers: { readonly surname: number; readonly given: number };
}

/** An office, for titles that name it and for its holder on a day. */
export interface OfficeInput {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly country: number;
  readonly rank: number;
  readonly single: boolean;
}

/** One meaning of a surface form; what `target`, `aux` and `extra` are, its class says (`ALIAS`). */
export interface RowInput {
  readonly target: number;
  readonly cls: number;
  readonly aux: number;
  readonly extra: number;
}

/** All that the table is built from; things refer to each other by their places in these lists. */
export interface TableInput {
  readonly buildId: number;
  readonly entities: readonly EntityInput[];
  readonly offices: readonly OfficeInput[];
  readonly countries: readonly string[];
  readonly rows: readonly RowInput[];
  readonly variants: readonly string[];
  readonly hosts: readonly { readonly host: string; readonly entity: number }[];
}
