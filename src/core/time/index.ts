export type { DayNumber, IsoDay, PartialDate } from './day';
export { covers, type DatedTerm, officeOn, type TermDays, termDays } from './office-on';
export { type DaySpan, dayNumber, dayOf, daysOf, isoOf } from './partial-date';
