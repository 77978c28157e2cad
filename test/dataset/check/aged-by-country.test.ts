import { expect, it } from 'vitest';
import { agedByCountry } from '../../../src/dataset/check/aged-by-country';

it('counts aged terms by country, most first', () => {
  expect(
    agedByCountry([
      'de/chancellor: A B, last seen 2022-07',
      'ru/president: C D, last seen 2022-07',
      'ru/minister-of-defence: E F, last seen 2022',
    ]),
  ).toBe('ru 2, de 1');
});

it('says nothing of none', () => {
  expect(agedByCountry([])).toBe('');
});
