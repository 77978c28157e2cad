import type { DayNumber, PartialDate } from './day';
import { daysOf } from './partial-date';

/** What choosing among terms of office needs to know of each. */
export interface DatedTerm {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The date on which an open term was seen to last. */
  readonly asOf: PartialDate;
  /** Rank of the office; the higher is shown. */
  readonly rank: number;
}

/** A term as days. A partial date stretches it to the days it may mean: an interval, never a guess. */
export interface TermDays {
  /** The earliest day it may have begun; -Infinity when unknown. */
  readonly first: DayNumber;
  /** The latest day it may have ended; Infinity while open. */
  readonly last: DayNumber;
  readonly open: boolean;
  /** The last day on which the source vouches for an open term. */
  readonly seen: DayNumber;
}

/** The days that a term may have lasted. */
export function termDays(term: Pick<DatedTerm, 'from' | 'to' | 'asOf'>): TermDays {
  const from = term.from === undefined ? null : daysOf(term.from);
  const to = term.to === undefined ? null : daysOf(term.to);
  return {
    first: from?.first ?? Number.NEGATIVE_INFINITY,
    last: to?.last ?? Number.POSITIVE_INFINITY,
    open: term.to === undefined,
    seen: daysOf(term.asOf)?.last ?? Number.NEGATIVE_INFINITY,
  };
}

/** Whether a term may have lasted on a day. */
export const covers = (days: TermDays, day: DayNumber): boolean => days.first <= day && day <= days.last;

/**
 * The term to show for a day: of those that cover it, the highest rank of office, then the latest start. A term whose
 * start is unknown covers no day: saying so would be a guess.
 *
 * @returns its index, or -1 when none covers the day
 */
export function officeOn(terms: readonly DatedTerm[], day: DayNumber): number {
  let best = -1;
  let bestDays: TermDays | null = null;
  terms.forEach((term, i) => {
    const days = termDays(term);
    if (!covers(days, day) || days.first === Number.NEGATIVE_INFINITY) return;
    const better =
      bestDays === null ||
      term.rank > terms[best]!.rank ||
      (term.rank === terms[best]!.rank && days.first > bestDays.first);
    if (better) {
      best = i;
      bestDays = days;
    }
  });
  return best;
}
