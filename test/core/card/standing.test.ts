import { expect, test } from 'vitest';
import type { CompiledTerm } from '../../../src/core/card/record';
import { standingOn } from '../../../src/core/card/standing';
import { dayOf } from '../../../src/core/time';

const term = (dates: Partial<CompiledTerm>): CompiledTerm => ({
  office: 'fr/minister-of-sport',
  officeKind: 'minister',
  title: 'Minister of Sport',
  rank: 60,
  source: 's',
  asOf: '2022-07',
  from: '2020-05-16',
  ...dates,
});

test.each<[string, Partial<CompiledTerm>, string, string]>([
  ['on a day its source vouches for', {}, '2021-06-01', 'in-office'],
  ['open, after its source was read', {}, '2023-06-01', 'open'],
  [
    'ended by a successor, before its source was read',
    { to: '2025-01-10', endedBy: true },
    '2021-06-01',
    'in-office',
  ],
  [
    'ended by a successor, long after its source was read',
    { to: '2025-01-10', endedBy: true },
    '2024-06-01',
    'open',
  ],
  ['with a known end', { to: '2025-01-10' }, '2024-06-01', 'in-office'],
  ['after its end', { to: '2025-01-10' }, '2025-06-01', 'earlier'],
])('a term %s', (_, dates, day, state) => {
  expect(standingOn([term(dates)], dayOf(day)!)!.state).toBe(state);
});
