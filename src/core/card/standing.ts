import { covers, dayOf, daysOf, officeOn, termDays } from '../time';
import type { DayNumber, IsoDay } from '../time/day';
import type { Standing } from './model';
import type { CompiledTerm } from './record';

/**
 * What to say first of an official on a day: the office that covers it; else what they became, were, or were before and
 * became after. An open term only vouches up to the day its source was read.
 */
export function standingOn(terms: readonly CompiledTerm[], day: DayNumber): Standing | null {
  const current = officeOn(terms, day);
  if (current >= 0) {
    const term = terms[current]!;
    const { open, seen } = termDays(term);
    // A term whose end only a successor tells may have ended, and another begun, any day after it was seen.
    if (!(open || term.endedBy) || day <= seen) return { state: 'in-office', term };
    const outlived = terms.some((other) => other.rank > term.rank && endedAfter(other, seen, day));
    // The seat in parliament that nobody has looked at since says less of a former chancellor than her chancellorship.
    if (!outlived) return { state: 'open', term };
  }
  const dated = terms.filter((term) => term.from !== undefined || term.to !== undefined);
  const earlier = dated.filter((term) => termDays(term).last < day);
  const later = dated.filter((term) => termDays(term).first > day);
  const before = highest(earlier, (a, b) => termDays(b).last - termDays(a).last);
  const after = highest(later, (a, b) => termDays(a).first - termDays(b).first);
  if (before && after) return { state: 'between', term: before, next: after };
  if (after) return { state: 'later', term: after };
  if (before) return { state: 'earlier', term: before };
  const any = highest(terms, () => 0);
  return any ? { state: 'undated', term: any } : null;
}

/** Whether a term has ended after one day and before another. */
const endedAfter = (term: CompiledTerm, seen: DayNumber, day: DayNumber): boolean => {
  const { last } = termDays(term);
  return seen < last && last < day;
};

/** The terms with those of somebody's own country first: the king of fifteen realms is shown as that of his own. */
export const homeFirst = (
  terms: readonly CompiledTerm[],
  home: string | undefined,
): readonly CompiledTerm[] =>
  home === undefined
    ? terms
    : [
        ...terms.filter(({ country }) => country === home),
        ...terms.filter(({ country }) => country !== home),
      ];

const highest = (
  terms: readonly CompiledTerm[],
  nearer: (a: CompiledTerm, b: CompiledTerm) => number,
): CompiledTerm | undefined => [...terms].sort((a, b) => b.rank - a.rank || nearer(a, b))[0];

/** A term not looked at for this long is shown with "last checked". */
const STALE_AFTER = 365;

/**
 * What the record says of the latest time it knows: the open term, or the last to end. An open term that nobody has
 * looked at since a greater office ended is no news of today.
 */
export function latestTerm(
  terms: readonly CompiledTerm[],
  today: DayNumber,
): { readonly term: CompiledTerm; readonly open: boolean; readonly stale: boolean } | undefined {
  const known = terms.filter(
    (term) =>
      !termDays(term).open ||
      !terms.some((other) => other.rank >= term.rank && endedAfter(other, termDays(term).seen, today)),
  );
  const open = known.filter((term) => term.from !== undefined && termDays(term).open);
  const term =
    highest(open, (a, b) => termDays(b).first - termDays(a).first) ??
    [...known].sort((a, b) => termDays(b).last - termDays(a).last || b.rank - a.rank)[0];
  if (!term) return undefined;
  const isOpen = open.includes(term);
  return {
    term,
    open: isOpen,
    stale: isOpen && covers({ ...termDays(term) }, today) && today - daysOf(term.asOf)!.last > STALE_AFTER,
  };
}

/** The title of the office held on a day; `null` for none. */
export function officeTitleOn(terms: readonly CompiledTerm[], date: IsoDay): string | null {
  const day = dayOf(date);
  const index = day === null ? -1 : officeOn(terms, day);
  return index < 0 ? null : terms[index]!.title;
}
