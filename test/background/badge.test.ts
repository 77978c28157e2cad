import { expect, test } from 'vitest';
import { badgeText } from '../../src/background/badge';

test.each([
  ['active', 12, '12'],
  ['active', 0, ''],
  ['active', 1234, '999+'],
  ['off', 0, 'off'],
  ['none', 0, ''],
] as const)('a page that is %s with %i entities shows "%s"', (state, count, text) => {
  expect(badgeText(state, count)).toBe(text);
});
