import { expect, test } from 'vitest';
import { inViewFirst } from '../../../src/content/marks/in-view-first';

/** Lines of 20 px each, in a window that was scrolled down. */
const lines = (count: number, scrolled: number): readonly Element[] =>
  Array.from(
    { length: count },
    (_, i) => ({ id: `${i}`, getBoundingClientRect: () => ({ bottom: (i + 1) * 20 - scrolled }) }) as Element,
  );

const order = (count: number, scrolled: number): readonly number[] =>
  inViewFirst(lines(count, scrolled), (line) => line).map(({ id }) => Number(id));

test('what stands above the window comes last, and nothing is lost', () => {
  const ids = order(1_000, 10_010);
  expect(ids[0]).toBe(500);
  expect(ids.slice(-2)).toEqual([498, 499]);
  expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
});

test.each([
  ['a window at the top', 1_000, 0],
  ['a window below all of it', 1_000, 99_999],
  ['so few that it makes no difference', 20, 200],
])('%s leaves the order as it is', (_, count, scrolled) => {
  expect(order(count, scrolled)).toEqual(Array.from({ length: count }, (_, i) => i));
});
