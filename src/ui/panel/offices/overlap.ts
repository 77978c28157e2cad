import type { OfficialCard } from '../../../core/card';
import type { DayNumber } from '../../../core/time/day';
import type { Bar, Row } from './chart';

/** Somebody who was in office during another's term, and when both were. */
export interface Overlap {
  readonly card: OfficialCard;
  readonly bar: Bar;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The days that two terms share, as far as the record vouches for both; `null` for none. */
export function shared(a: Bar, b: Bar): { readonly from: DayNumber; readonly to: DayNumber } | null {
  const from = Math.max(a.first, b.first);
  const to = Math.min(a.last, b.last);
  // One office is handed over for the next on one day; that is no time together.
  return to > from ? { from, to } : null;
}

/**
 * The others who held an office during a term, in chart order: each with the office that their row leads with when it is
 * one of those, else with the one that they held the longest of it.
 */
export function overlapsOf(bar: Bar, others: readonly Row[]): Overlap[] {
  return others.flatMap(({ card, bars }) => {
    const [first] = bars
      .flatMap((other) => {
        const days = shared(bar, other);
        return days ? [{ card, bar: other, ...days }] : [];
      })
      .sort((a, b) => Number(b.bar.lead) - Number(a.bar.lead) || b.to - b.from - (a.to - a.from));
    return first ? [first] : [];
  });
}
