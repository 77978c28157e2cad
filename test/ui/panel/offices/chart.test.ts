import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time';
import { chartOf, hasChart, placeOn, startOf } from '../../../../src/ui/panel/offices/chart';
import { overlapsOf } from '../../../../src/ui/panel/offices/overlap';
import { minister, term } from '../../samples';
import { ann, bob, eve, official } from '../samples';

const TODAY = dayOf('2026-11-24')!;
const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

describe('the line of time', () => {
  test.each([
    ['of a term around the day: all of it', [minister], '2016-02-16', 2013, 2018],
    [
      'of a term that went on for decades: no more than twelve years',
      [term('King', '1980', '2020')],
      '2016-02-16',
      2004,
      2021,
    ],
    [
      'of a term of weeks: no less than a year',
      [term('Envoy', '2016-02', '2016-03')],
      '2016-02-16',
      2015,
      2018,
    ],
    [
      'of one who came much later: as far as it may',
      [term('President', '2040', '2044')],
      '2016-02-16',
      2015,
      2029,
    ],
    [
      'of one who is in office today: to today',
      [term('President', '2024-01-01', undefined)],
      '2026-11-20',
      2024,
      2028,
    ],
  ])('%s', (_, terms, date, first, end) => {
    const chart = chartOf([official('A', terms, date)], TODAY)!;
    expect([year(chart.begin), year(chart.end)]).toEqual([first, end]);
    expect(placeOn(chart, chart.day)).toBeGreaterThan(0);
    expect(placeOn(chart, chart.day)).toBeLessThan(1);
  });

  test('is marked at whole years, and never so many that they run into each other', () => {
    for (const span of [1, 3, 7, 12]) {
      const { years } = chartOf(
        [official('A', [term('X', String(2016 - span), String(2016 + span))])],
        TODAY,
      )!;
      expect(years.length).toBeGreaterThan(0);
      expect(years.length).toBeLessThanOrEqual(7);
    }
    expect(startOf(1970)).toBe(0);
  });

  test('is not there when no term has a date', () => {
    const undated = official('A', [term('Minister', undefined, undefined)]);
    expect(hasChart([undated])).toBe(false);
    expect(chartOf([undated], TODAY)).toBeNull();
    expect(hasChart([undated, ann])).toBe(true);
    expect(chartOf([undated, ann], TODAY)!.rows.map(({ card }) => card.name)).toEqual(['Ann Example']);
  });
});

describe('a row', () => {
  test('leads with the office of the day; the others follow', () => {
    const chief = term('Chief of Staff', '2000', '2010');
    const [row] = chartOf([official('A', [chief, minister])], TODAY)!.rows;
    expect(row!.bars.map(({ term: { title }, lead }) => [title, lead])).toEqual([
      ['Minister of Defence', true],
      ['Chief of Staff', false],
    ]);
  });

  test('lets a term that was not seen to end go on to today, but vouches for no more than was seen', () => {
    const [row] = chartOf([official('A', [term('President', '2012', undefined)])], TODAY)!.rows;
    const [bar] = row!.bars;
    expect(bar!.last).toBe(dayOf('2022-07-31'));
    expect(bar!.mayLast).toBe(TODAY);
  });
});

describe('in office at the same time', () => {
  const chart = chartOf([ann, bob, eve], TODAY)!;
  const [first, ...others] = chart.rows;

  test('are those whose terms share days, from when to when', () => {
    const overlaps = overlapsOf(first!.bars[0]!, others);
    expect(overlaps.map(({ card, from, to }) => [card.name, from, to])).toEqual([
      ['Bob Before', dayOf('2013-08-15'), dayOf('2014-03-01')],
    ]);
  });

  test('are told with the office of the day when they held it then, else with the one held longest', () => {
    const short = term('Prime Minister', '2016-01', '2016-06', { rank: 98 });
    const long = term('Envoy', '2013', '2015', { rank: 50 });
    const brief = term('Clerk', '2015', '2015-03', { rank: 40 });
    const titles = (terms: Parameters<typeof official>[1]) =>
      overlapsOf(first!.bars[0]!, chartOf([official('Fay', terms)], TODAY)!.rows).map(
        ({ bar }) => bar.term.title,
      );
    expect(titles([long, brief, short])).toEqual(['Prime Minister']);
    expect(titles([long, brief])).toEqual(['Envoy']);
  });

  test('are not one and the next who took over from him on that day', () => {
    const next = official('Cy After', [term('Minister', '2017-08-20', '2019')]);
    expect(overlapsOf(first!.bars[0]!, chartOf([next], TODAY)!.rows)).toEqual([]);
  });

  test('nor one whose term was last seen before', () => {
    const open = official('Di', [term('Envoy', '2010', undefined, { asOf: '2012' })]);
    expect(overlapsOf(first!.bars[0]!, chartOf([open], TODAY)!.rows)).toEqual([]);
  });
});
