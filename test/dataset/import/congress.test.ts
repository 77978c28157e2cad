import { expect, test } from 'vitest';
import { importCongress } from '../../../src/dataset/import/congress';
import { factsFolder } from './facts-folder';

const facts = factsFolder();

test('Congress: a term that ends after the file was made is open, one before 1980 is left out', () => {
  const one = (type: string, start: string, end: string) => ({
    type,
    start,
    end,
    state: 'WA',
    party: 'Democrat',
  });
  const person = (wikidata: string, terms: unknown[]) => ({
    id: { wikidata },
    name: { first: 'Ann', last: 'Example' },
    bio: { birthday: '1958-10-13' },
    terms,
  });
  facts.write(
    'us-congress/legislators-current.json',
    JSON.stringify([person('Q1', [one('sen', '2019-01-03', '2027-01-03')])]),
  );
  facts.write(
    'us-congress/executive.json',
    JSON.stringify([person('Q2', [one('rep', '1961-01-20', '1963-11-22')])]),
  );
  const { officials, rejected } = importCongress(facts.path());
  expect(officials.map(({ id }) => id)).toEqual(['Q1']);
  expect(officials[0]!.tenures[0]).not.toHaveProperty('to');
  expect(rejected[0]).toContain('too long ago');
});
