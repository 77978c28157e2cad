import { expect, test } from 'vitest';
import type { OfficeRecord, Tenure } from '../../src/core/record';
import { withHoldersCounted } from '../../src/dataset/import/single-holders';
import { overlappingHolders } from '../../src/dataset/overlaps';

const cited = { source: 's', asOf: '2022-07' };
const office: OfficeRecord = {
  id: 'xx/minister-of-sport',
  title: 'Minister of Sport',
  kind: 'minister',
  country: 'FR',
  rank: 60,
  single: true,
  ...cited,
};
const offices = new Map([[office.id, office]]);
const holder = (id: string, dates: Partial<Tenure>) => ({
  id,
  kind: 'official' as const,
  name: id,
  names: [],
  tenures: [{ office: office.id, ...cited, ...dates }],
});
const pairs = (first: Partial<Tenure>, second: Partial<Tenure>): number =>
  overlappingHolders([holder('a', first), holder('b', second)], offices).length;

test.each<[string, Partial<Tenure>, Partial<Tenure>, number]>([
  [
    'half a year together',
    { from: '2010-01-01', to: '2012-01-01' },
    { from: '2011-07-01', to: '2014-01-01' },
    1,
  ],
  [
    'a hand-over of weeks',
    { from: '2010-01-01', to: '2012-01-01' },
    { from: '2011-12-01', to: '2014-01-01' },
    0,
  ],
  ['years that may only touch', { from: '2010', to: '2012' }, { from: '2012', to: '2014' }, 0],
  ['two open terms', { from: '2010-01-01' }, { from: '2015-01-01' }, 1],
  ['an open term and one after it was seen', { from: '2010-01-01' }, { from: '2022-09-01' }, 0],
  [
    'an acting holder',
    { from: '2010-01-01', to: '2014-01-01' },
    { from: '2011-01-01', to: '2012-01-01', acting: true },
    0,
  ],
  [
    'an end only the successor tells',
    { from: '2010-01-01', to: '2024-01-01', endedBy: true },
    { from: '2022-08-01' },
    0,
  ],
])('%s', (_, first, second, expected) => {
  expect(pairs(first, second)).toBe(expected);
});

test('an office whose holders overlap is no single-holder office', () => {
  const people = [
    holder('a', { from: '2010-01-01', to: '2014-01-01' }),
    holder('b', { from: '2010-01-01', to: '2014-01-01' }),
  ];
  expect(withHoldersCounted([office], people)[0]!.single).toBe(false);
  expect(withHoldersCounted([office], [people[0]!])[0]!.single).toBe(true);
});

test('a national office keeps its mark over one bad term', () => {
  const president = { ...office, kind: 'head-of-state' as const };
  const people = [
    holder('a', { from: '2010-01-01', to: '2014-01-01' }),
    holder('b', { from: '2010-01-01', to: '2014-01-01' }),
  ];
  expect(withHoldersCounted([president], people)[0]!.single).toBe(true);
});
