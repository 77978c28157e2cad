import { OFFICE_KINDS, type OfficeKind } from '../record';
import type { Table, TableTerm } from '../table';
import type { DayNumber } from '../time/day';
import { SOON_IN_OFFICE } from './weights';

/** How a title fits a person on a day. */
export type TitleFit = 'on-the-day' | 'held-before' | 'held-later' | 'never' | 'no-date';

/** Kinds of office that one title may stand for: presidents head governments too, monarchs are heads of state. */
const RELATED: Partial<Record<OfficeKind, readonly OfficeKind[]>> = {
  'head-of-state': ['head-of-government'],
  'head-of-government': ['head-of-state'],
  'armed-forces-chief': ['service-chief', 'commander'],
  'service-chief': ['armed-forces-chief', 'commander'],
  commander: ['service-chief', 'armed-forces-chief', 'movement-leader'],
};

/** The kind of office that a row or a table holds by its number. */
export const officeKindOf = (index: number): OfficeKind => OFFICE_KINDS[index]!;

/** Whether a title of one kind may be said of the holder of an office of another. */
export const kindFits = (asked: OfficeKind, held: OfficeKind): boolean =>
  asked === held || (RELATED[asked]?.includes(held) ?? false);

/** Whether a term may have lasted on a day. */
export const coversDay = (term: TableTerm, day: DayNumber): boolean => term.from <= day && day <= term.to;

/**
 * The best fit of a title, or of one very office, over a person's terms. Said as a former one's, it fits a term that is
 * over; one open in the dataset may have ended since.
 */
export function titleFit(
  table: Table,
  entity: number,
  day: DayNumber | null,
  former: boolean,
  fits: (office: number) => boolean,
): TitleFit {
  let best: TitleFit = 'never';
  for (const term of table.terms(entity)) {
    if (!fits(term.office)) continue;
    if (day === null) return 'no-date';
    const covers = coversDay(term, day);
    if (covers && !former) return 'on-the-day';
    if (covers ? term.to === Number.POSITIVE_INFINITY : term.to < day) best = 'held-before';
    else if (!covers && best === 'never') best = 'held-later';
  }
  return best;
}

/** The office held on a day: highest rank, then latest start; -1 for none. */
export function officeIndexOn(table: Table, entity: number, day: DayNumber | null): number {
  if (day === null) return -1;
  let best: TableTerm | null = null;
  for (const term of table.terms(entity)) {
    if (!coversDay(term, day) || term.from === Number.NEGATIVE_INFINITY) continue;
    const rank = table.officeRank(term.office);
    if (
      !best ||
      rank > table.officeRank(best.office) ||
      (rank === table.officeRank(best.office) && term.from > best.from)
    ) {
      best = term;
    }
  }
  return best?.office ?? -1;
}

/**
 * How prominent a person was by a day: the highest rank of office begun by then or soon after. A governor who will be
 * president is a governor yet. Somebody who had no office yet counts by what they became.
 */
export function priorOn(table: Table, entity: number, day: DayNumber | null): number {
  if (day === null) return table.prior(entity);
  const begun = table.terms(entity).filter(({ from }) => from <= day + SOON_IN_OFFICE);
  const ranks = begun.map(({ office }) => table.officeRank(office));
  return ranks.length === 0 ? table.prior(entity) : Math.max(...ranks);
}

/** Years from the end of a person's latest ended office to a day; 0 when none has ended. */
export function yearsSince(table: Table, entity: number, day: DayNumber): number {
  const ends = table.terms(entity).flatMap(({ to }) => (to < day ? [to] : []));
  return ends.length === 0 ? 0 : (day - Math.max(...ends)) / 365.25;
}

/** Days between a day and the nearest office of a person; 0 in office, Infinity when none is dated. */
export function distanceFromOffice(
  table: Table,
  entity: number,
  day: DayNumber,
): { readonly before: number; readonly after: number } {
  let before = Number.POSITIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const { from, to } of table.terms(entity)) {
    if (from > day) before = Math.min(before, from - day);
    else if (to < day) after = Math.min(after, day - to);
    else return { before: 0, after: 0 };
  }
  return { before, after };
}
