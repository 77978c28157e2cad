import { expect, test } from 'vitest';
import type { Figure, WeaponRecord } from '../../src/core/record';
import { weaponCoverage } from '../../src/dataset/weapon-coverage';

const cited = { source: 'page', asOf: '2019' };
const range: Figure = { key: 'range', value: 900, ...cited };
const crew: Figure = { key: 'crew', value: 4, ...cited };

const weapon = (cls: WeaponRecord['class'], more: Partial<WeaponRecord> = {}): WeaponRecord => ({
  id: 'one',
  kind: 'weapon',
  class: cls,
  name: 'One',
  names: [],
  what: { value: 'missile', ...cited },
  origin: { value: ['SU'], ...cited },
  figures: [],
  ...more,
});

test('a family is complete with a year of any kind and a figure of those a reader wants of its class', () => {
  expect(
    weaponCoverage([
      weapon('ballistic-missile', { inService: { value: '1961', ...cited }, figures: [range] }),
      weapon('ballistic-missile', { appeared: { value: '1957', ...cited }, figures: [range] }),
      weapon('ballistic-missile', { figures: [range] }),
      weapon('ballistic-missile', { inService: { value: '1961', ...cited }, figures: [crew] }),
      weapon('submarine', { inService: { value: '1961', ...cited }, figures: [range] }),
    ]),
  ).toEqual([
    { cls: 'ballistic-missile', families: 4, dated: 3, measured: 3, complete: 2, unfielded: 0 },
    { cls: 'submarine', families: 1, dated: 1, measured: 0, complete: 0, unfielded: 0 },
  ]);
});

test('of missile defence, how high it intercepts tells as much as how far', () => {
  const service = { inService: { value: '2008', ...cited } } as const;
  const altitude: Figure = { key: 'altitude', value: 60000, ...cited };
  expect(
    weaponCoverage([
      weapon('missile-defence', { ...service, figures: [altitude] }),
      weapon('missile-defence', { ...service, figures: [crew] }),
      weapon('cruise-missile', { ...service, figures: [altitude] }),
    ]).map(({ cls, complete }) => [cls, complete]),
  ).toEqual([
    ['missile-defence', 1],
    ['cruise-missile', 0],
  ]);
});

test('of what is not in service yet, the status tells why there is no year', () => {
  const status = { value: 'in development', ...cited };
  expect(
    weaponCoverage([
      weapon('ballistic-missile', { status, figures: [range] }),
      weapon('ballistic-missile', { status }),
      weapon('ballistic-missile', { figures: [range] }),
      weapon('ballistic-missile', { status, appeared: { value: '1957', ...cited }, figures: [range] }),
    ]),
  ).toEqual([{ cls: 'ballistic-missile', families: 4, dated: 1, measured: 3, complete: 2, unfielded: 1 }]);
});
