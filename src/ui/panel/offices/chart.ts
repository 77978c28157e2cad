import type { OfficialCard, Term } from '../../../core/card';
import { daysOf, termDays } from '../../../core/time';
import type { DayNumber } from '../../../core/time/day';
import { isSameTerm } from '../../words';

/** A term of office as a bar. */
export interface Bar {
  readonly term: Term;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Where a term that had not ended when last checked may go on to; the same as `last` for one that ended. */
  readonly mayLast: DayNumber;
  /** The office that the person's card leads with. */
  readonly lead: boolean;
}

/** The terms of one official. */
export interface Row {
  readonly card: OfficialCard;
  readonly bars: readonly Bar[];
}

/** The offices of a story's officials on one line of time. */
export interface OfficesChart {
  readonly rows: readonly Row[];
  readonly day: DayNumber;
  readonly begin: DayNumber;
  readonly end: DayNumber;
  /** Years whose first day is marked. */
  readonly years: readonly number[];
}

/** Further than this from the story's day the line does not go: what matters would be too short to see. */
const MOST_YEARS = 12;
/** Nearer than this its ends do not come: a term of months would look like an age. */
const LEAST_YEARS = 1;
const YEAR_DAYS = 365.2425;
/** More years than this do not fit below a narrow panel's line. */
const MOST_MARKS = 6;
const STEPS = [1, 2, 5, 10];

/**
 * Lays the offices of some officials on one line of time around the day that their cards speak of.
 *
 * @param today an open term may go on until then, and no further
 * @returns `null` when no term has a date
 */
export function chartOf(cards: readonly OfficialCard[], today: DayNumber): OfficesChart | null {
  const rows = cards
    .map((card) => ({ card, bars: barsOf(card, today) }))
    .filter(({ bars }) => bars.length > 0);
  const [one] = rows;
  if (!one) return null;
  const day = daysOf(one.card.on)!.first;
  const near = rows.flatMap(({ bars }) => nearest(bars, day));
  const { first } = yearsAround(Math.min(...near.map((bar) => bar.first)), day);
  const { last } = yearsAround(Math.max(...near.map((bar) => bar.mayLast)), day);
  const begin = startOf(first);
  const end = startOf(last + 1);
  return { rows, day, begin, end, years: marksOf(first, last) };
}

/** Whether there is anything to draw. */
export const hasChart = (cards: readonly OfficialCard[]): boolean =>
  cards.some(({ terms }) => terms.some(({ from }) => from !== undefined));

/** Where a day stands on the chart's line, 0..1; outside of it what is before or after. */
export const placeOn = ({ begin, end }: OfficesChart, day: DayNumber): number =>
  (day - begin) / (end - begin);

function barsOf({ terms, standing }: OfficialCard, today: DayNumber): Bar[] {
  return terms
    .flatMap((term): Bar[] => {
      const days = termDays(term);
      if (!Number.isFinite(days.first)) return [];
      const last = Math.max(days.open ? days.seen : days.last, days.first);
      const mayLast = days.open ? Math.max(today, last) : last;
      return [{ term, first: days.first, last, mayLast, lead: isSameTerm(term, standing.term) }];
    })
    .sort((a, b) => Number(b.lead) - Number(a.lead) || b.last - b.first - (a.last - a.first));
}

/** The bars that the line must make room for: those that cover the day, else the one the card leads with. */
function nearest(bars: readonly Bar[], day: DayNumber): readonly Bar[] {
  const covering = bars.filter(({ first, mayLast }) => first <= day && day <= mayLast);
  return covering.length > 0 ? covering : bars.slice(0, 1);
}

/** From a day to another in whole years, no further and no nearer than is of use. */
function yearsAround(to: DayNumber, day: DayNumber): { readonly first: number; readonly last: number } {
  const within = (years: number): number => Math.min(Math.max(years, LEAST_YEARS), MOST_YEARS);
  return {
    first: yearOf(day - within((day - to) / YEAR_DAYS) * YEAR_DAYS),
    last: yearOf(day + within((to - day) / YEAR_DAYS) * YEAR_DAYS),
  };
}

function marksOf(first: number, last: number): number[] {
  const step = STEPS.find((years) => (last - first) / years <= MOST_MARKS) ?? STEPS.at(-1)!;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.filter((year) => year % step === 0);
}

const yearOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCFullYear();

/** The first day of a year. */
export const startOf = (year: number): DayNumber => Date.UTC(year, 0, 1) / 86_400_000;
