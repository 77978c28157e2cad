import type { DayNumber, IsoDay, PartialDate } from './day';

/** The days a partial date may mean, both ends included. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may mean; `null` for anything else, such as 30 February. */
export function daysOf(date: PartialDate): DaySpan | null {
  const match = SHAPE.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month) return { first: dayNumber(+year!, 1, 1)!, last: dayNumber(+year!, 12, 31)! };
  const first = dayNumber(+year!, +month, day ? +day : 1);
  if (first === null) return null;
  return { first, last: day ? first : lastOfMonth(+year!, +month) };
}

/** The number of an exact day; `null` when it is none. */
export function dayOf(date: IsoDay): DayNumber | null {
  return date.length === 10 ? (daysOf(date)?.first ?? null) : null;
}

/** The day of a number, as `YYYY-MM-DD`. */
export const isoOf = (day: DayNumber): IsoDay => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Days since 1970-01-01 in the Gregorian calendar, or `null` when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const valid =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.getTime() / DAY_MS : null;
}

const lastOfMonth = (year: number, month: number): DayNumber => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getTime() / DAY_MS;
};
