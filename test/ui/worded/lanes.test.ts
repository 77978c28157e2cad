import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/ui/worded/lanes';

const YEAR = 365;
const years = (first: number, last: number) => ({ first: first * YEAR, last: last * YEAR });

test.each([
  ['one after another share a lane', [years(0, 4), years(4, 8), years(8, 9)], [0, 0, 0]],
  ['a hand-over of a month is none at once', [years(0, 4), { first: 4 * YEAR - 30, last: 8 * YEAR }], [0, 0]],
  ['two at once stand above each other', [years(2, 6), years(0, 4), years(7, 9)], [0, 1, 0]],
  [
    'more at once than lanes share the last',
    [years(0, 4), years(0, 4), years(0, 4), years(0, 4)],
    [0, 1, 2, 2],
  ],
])('%s', (_, stretches, expected) => {
  expect(lanesOf(stretches, 3)).toEqual(expected);
});
