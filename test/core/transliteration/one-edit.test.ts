import { expect, test } from 'vitest';
import { oneEditFrom } from '../../../src/core/transliteration';

test.each([
  ['mekel', 'merkel', true],
  ['temmer', 'temer', true],
  ['rouhnai', 'rouhani', true],
  ['trumb', 'trump', true],
  ['putinn', 'putin', true],
  ['utin', 'putin', true],
  ['nteanyahu', 'netanyahu', true],
  ['nteanyhau', 'netanyahu', false],
  ['mekl', 'merkel', false],
])('%s is one slip of %s: %s', (written, meant, expected) => {
  expect(oneEditFrom(written).includes(meant)).toBe(expected);
});
