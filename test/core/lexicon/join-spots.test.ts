import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSpots, type Spot } from '../../../src/core/lexicon';

const spot = (start: number, end: number, ...rows: number[]): Spot => ({ start, end, rows });

test.each<[string, Spot[], Spot[], Spot[]]>([
  ['nothing over something', [spot(0, 3, 1)], [], [spot(0, 3, 1)]],
  [
    'side by side',
    [spot(0, 3, 1), spot(8, 9, 2)],
    [spot(4, 7, 9)],
    [spot(0, 3, 1), spot(4, 7, 9), spot(8, 9, 2)],
  ],
  ['the same stretch has both meanings', [spot(0, 3, 1)], [spot(0, 3, 9)], [spot(0, 3, 1, 9)]],
  ['a longer name holds a shorter', [spot(4, 7, 1)], [spot(0, 9, 9)], [spot(0, 9, 9)]],
  ['a longer name holds several', [spot(0, 3, 1), spot(4, 7, 2)], [spot(0, 7, 9)], [spot(0, 7, 9)]],
  ['a name inside a known one', [spot(0, 9, 1)], [spot(2, 5, 9)], [spot(0, 9, 1)]],
  ['a name that cuts into a known one', [spot(4, 9, 1)], [spot(0, 6, 9)], [spot(4, 9, 1)]],
  ['… from the other side', [spot(0, 5, 1)], [spot(3, 9, 9)], [spot(0, 5, 1)]],
])('%s', (_, base, overlay, expected) => {
  expect(joinSpots(base, overlay)).toEqual(expected);
});

test('joined spots are in order, never overlap, and cut no spot of the dataset', () => {
  const spots = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
    .map((steps) => {
      let at = 0;
      return steps.map(([gap, length], row) => {
        const start = at + gap;
        at = start + length;
        return spot(start, at, row);
      });
    });
  fc.assert(
    fc.property(spots, spots, (base, overlay) => {
      const joined = joinSpots(base, overlay);
      for (const [i, { start }] of joined.entries()) {
        expect(start).toBeGreaterThanOrEqual(joined[i - 1]?.end ?? 0);
      }
      for (const { start, end } of base) {
        expect(joined.some((one) => one.start <= start && end <= one.end)).toBe(true);
      }
    }),
  );
});
