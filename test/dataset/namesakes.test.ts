import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';

test('the Irish president and the British politician of her name are two', () => {
  const robinsons = loadDataset('src/dataset').officials.filter(({ name }) => name === 'Mary Robinson');
  expect(robinsons.map(({ country, tenures }) => [country, ...tenures.map(({ office }) => office)])).toEqual(
    expect.arrayContaining([
      ['GB', 'coe/substitute-in-the-parliamentary-assembly'],
      ['IE', 'ie/president', 'un/high-commissioner-for-human-rights'],
    ]),
  );
});
