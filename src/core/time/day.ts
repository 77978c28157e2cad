/**
 * A calendar day without a zone, `YYYY-MM-DD`: the publisher's own day for a story, or an exact day of a record.
 */
export type IsoDay = string;

/**
 * A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The length is the precision;
 * a partial date is an interval, never a guess at a day (`core/time/partial-date`).
 */
export type PartialDate = string;

/** Days since 1970-01-01, negative before it. The unit of every date inside the resolution table. */
export type DayNumber = number;
