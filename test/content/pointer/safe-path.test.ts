import { describe, expect, test } from 'vitest';
import { onSafePath, within } from '../../../src/content/pointer/safe-path';

const line = { left: 100, top: 100, right: 160, bottom: 120 };
const below = { left: 90, top: 140, right: 430, bottom: 400 };
const above = { left: 90, top: -200, right: 430, bottom: 80 };

describe('the safe path', () => {
  test.each([
    ['in the gap under the line', { x: 130, y: 130 }, below, true],
    ['slanting towards the far corner', { x: 280, y: 130 }, below, true],
    ['straight beside the line', { x: 280, y: 121 }, below, false],
    ['left of both', { x: 80, y: 130 }, below, false],
    ['on the wrong side of the line', { x: 130, y: 95 }, below, false],
    ['in the gap over the line', { x: 130, y: 90 }, above, true],
    ['under the line when the card is above', { x: 130, y: 130 }, above, false],
  ])('%s', (_, point, card, expected) => {
    expect(onSafePath(point, line, card)).toBe(expected);
  });
});

test('a point counts as within a box up to a hand’s tremble outside it', () => {
  expect(within({ x: 99, y: 121 }, line)).toBe(true);
  expect(within({ x: 95, y: 110 }, line)).toBe(false);
});
