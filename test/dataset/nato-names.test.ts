import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';

const { weapons } = loadDataset('src/dataset');

test('NATO names are told of weapons of those that NATO named, not of its own', () => {
  const NAMED = new Set(['SU', 'RU', 'CN', 'KP', 'CS', 'PL', 'YU', 'UA', 'BY']);
  const named = weapons.filter(({ nato }) => nato);
  expect(named.length).toBeGreaterThan(100);
  expect(
    named.filter(({ origin }) => !origin.value.some((code) => NAMED.has(code))).map(({ id }) => id),
  ).toEqual([]);
});
