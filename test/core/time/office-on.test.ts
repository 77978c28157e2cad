import { describe, expect, test } from 'vitest';
import { type DatedTerm, dayOf, daysOf, isoOf, officeOn } from '../../../src/core/time';

const day = (date: string): number => dayOf(date)!;

describe('partial dates are spans of days', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-16', '2016-02-16', '2016-02-16'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
  ])('%s', (date, first, last) => {
    const span = daysOf(date)!;
    expect([isoOf(span.first), isoOf(span.last)]).toEqual([first, last]);
  });

  test.each(['', '16', '2016-13', '2016-02-30', '2016-2-3', 'today', '2016-02-16T10:00'])(
    'refused: "%s"',
    (date) => {
      expect(daysOf(date)).toBeNull();
    },
  );
});

describe('the office on a day', () => {
  const term = (rank: number, from?: string, to?: string): DatedTerm => ({
    rank,
    asOf: '2022-07',
    ...(from && { from }),
    ...(to && { to }),
  });

  test.each<readonly [string, readonly DatedTerm[], string, number]>([
    ['the one that covers it', [term(85, '2013-08-15', '2017-08-20')], '2016-02-16', 0],
    ['its first and its last day', [term(85, '2013-08-15', '2017-08-20')], '2017-08-20', 0],
    ['none after it', [term(85, '2013-08-15', '2017-08-20')], '2017-08-21', -1],
    ['the higher rank', [term(60, '2010', '2020'), term(85, '2013', '2017')], '2016-02-16', 1],
    ['the later start of equals', [term(60, '2010', '2020'), term(60, '2015', '2017')], '2016-02-16', 1],
    ['a re-appointment', [term(85, '2010', '2012'), term(85, '2015', '2018')], '2016-02-16', 1],
    ['between two terms', [term(85, '2010', '2012'), term(85, '2015', '2018')], '2013-06-01', -1],
    ['a year-only end still covers its last day', [term(85, '2013', '2016')], '2016-12-31', 0],
    ['an open term', [term(85, '2021')], '2024-01-01', 0],
    ['no start, no guess', [term(85, undefined, '2016')], '2015-01-01', -1],
  ])('%s', (_, terms, date, expected) => {
    expect(officeOn(terms, day(date))).toBe(expected);
  });
});
