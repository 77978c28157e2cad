import { expect, test } from 'vitest';
import type { OfficialRecord } from '../../src/core/record';
import { withoutOthersNames } from '../../src/dataset/others-names';

const person = (id: string, country: string, name: string, ...more: string[]): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  country,
  names: [name, ...more].map((text, i) => ({ text, class: i === 0 ? 'full' : 'variant' })),
  tenures: [],
});
const namesOf = (...people: OfficialRecord[]) =>
  withoutOthersNames(people).map(({ names }) => names.map(({ text }) => text));

test('a spelling that is the name of another in the country is taken away', () => {
  expect(
    namesOf(
      person('father', 'US', 'George H. W. Bush', 'George W. Bush', 'George Herbert Walker Bush'),
      person('son', 'US', 'George W. Bush'),
    ),
  ).toEqual([['George H. W. Bush', 'George Herbert Walker Bush'], ['George W. Bush']]);
});

test('namesakes, and people of other countries, keep their names', () => {
  expect(
    namesOf(
      person('a', 'VN', 'Le Minh'),
      person('b', 'VN', 'Le Minh'),
      person('c', 'FR', 'Ann Example', 'Le Minh'),
    ),
  ).toEqual([['Le Minh'], ['Le Minh'], ['Ann Example', 'Le Minh']]);
});
