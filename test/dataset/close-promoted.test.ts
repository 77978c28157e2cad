import { expect, test } from 'vitest';
import type { OfficeKind, OfficialRecord, Tenure } from '../../src/core/record';
import { closePromoted } from '../../src/dataset/close-promoted';

const cited = { source: 's', asOf: '2022-07' };
const office = (id: string, kind: OfficeKind, rank: number, country = 'TW') => ({
  id,
  title: id,
  kind,
  country,
  rank,
  single: true,
  ...cited,
});
const offices = new Map(
  [
    office('tw/president', 'head-of-state', 100),
    office('tw/vice-president', 'deputy-head', 75),
    office('tw/mayor-of-tainan', 'regional', 35),
    office('tw/minister-of-finance', 'finance', 70),
    office('tw/crown-prince', 'deputy-head', 80),
    office('kr/president', 'head-of-state', 100, 'KR'),
  ].map((one) => [one.id, one]),
);

const endOf = (lower: Partial<Tenure> & { office: string }, higher: Partial<Tenure> & { office: string }) => {
  const official: OfficialRecord = {
    id: 'Q1',
    kind: 'official',
    name: 'Ann Example',
    names: [],
    tenures: [
      { from: '2020-05-20', ...cited, ...lower },
      { from: '2024-05-20', ...cited, ...higher },
    ],
  };
  const { to, endedBy } = closePromoted([official], offices)[0]!.tenures[0]!;
  return [to, endedBy];
};

const PRESIDENT = { office: 'tw/president' };

test.each([
  ['vice-president', 'tw/vice-president'],
  ['mayor', 'tw/mayor-of-tainan'],
])('a %s who became president had left by that day', (_, id) => {
  expect(endOf({ office: id }, PRESIDENT)).toEqual(['2024-05-20', true]);
});

test.each([
  ['a ministry may be kept', { office: 'tw/minister-of-finance' }, PRESIDENT],
  ['a crown prince may head the government', { office: 'tw/crown-prince' }, PRESIDENT],
  [
    'an acting president stays vice-president',
    { office: 'tw/vice-president' },
    { ...PRESIDENT, acting: true as const },
  ],
  ['another country’s president', { office: 'tw/vice-president' }, { office: 'kr/president' }],
  ['seen in the lower office later', { office: 'tw/vice-president', asOf: '2025-01' }, PRESIDENT],
])('%s: the term stays open', (_, lower, higher) => {
  expect(endOf(lower, higher)).toEqual([undefined, undefined]);
});

test('an end that is known stays', () => {
  expect(endOf({ office: 'tw/vice-president', to: '2023-01-01' }, PRESIDENT)).toEqual([
    '2023-01-01',
    undefined,
  ]);
});
