import type { Listing, Name, OfficialRecord, Tenure } from '../core/record';
import { daysOf } from '../core/time';

/**
 * An imported official with the curated one of the same id laid over: curated fields win, names are joined, and a
 * curated tenure takes the place of every imported one of the same office that it overlaps.
 */
export function mergeOfficial(imported: OfficialRecord, curated: OfficialRecord): OfficialRecord {
  const kept = imported.tenures.filter(
    (tenure) => !curated.tenures.some((other) => other.office === tenure.office && overlap(other, tenure)),
  );
  return {
    ...imported,
    ...curated,
    names: joinNames(curated.names, imported.names),
    tenures: [...curated.tenures, ...kept].sort(byStart),
    ...(imported.listings && { listings: [...(curated.listings ?? []), ...imported.listings] }),
  };
}

/** An imported official with what a later source tells laid over: the name, how it is spelled in full and the birth stay. */
export const withLaterSource = (base: OfficialRecord, later: OfficialRecord): OfficialRecord => ({
  ...mergeOfficial(base, later),
  name: base.name,
  names: joinNames(base.names, later.names),
  ...(base.born && { born: base.born }),
});

/** An official with the spellings and entries of the public lists; what is written by hand stays first. */
export const withListings = (
  official: OfficialRecord,
  { names, listings }: { readonly names: readonly Name[]; readonly listings: readonly Listing[] },
): OfficialRecord => ({
  ...official,
  names: joinNames(official.names, names),
  listings: [
    ...(official.listings ?? []),
    ...listings.filter(({ list }) => !official.listings?.some((known) => known.list === list)),
  ],
});

/** Two lists of names as one, each text once; the first list's stay first. */
export function joinNames(first: readonly Name[], second: readonly Name[]): Name[] {
  const known = new Set(first.map(({ text }) => text));
  return [...first, ...second.filter(({ text }) => !known.has(text))];
}

/** Orders terms of office by their start, those of one day by their office. */
export const byStart = (a: Tenure, b: Tenure): number =>
  (a.from ?? '').localeCompare(b.from ?? '') || a.office.localeCompare(b.office);

/** Whether two tenures may share a day; an unknown start or end reaches as far as it may. */
export function overlap(a: Tenure, b: Tenure): boolean {
  const first = (tenure: Tenure): number =>
    tenure.from === undefined ? Number.NEGATIVE_INFINITY : daysOf(tenure.from)!.first;
  const last = (tenure: Tenure): number =>
    tenure.to === undefined ? Number.POSITIVE_INFINITY : daysOf(tenure.to)!.last;
  return first(a) <= last(b) && first(b) <= last(a);
}
