import { expect, test } from 'vitest';
import type { CompiledTerm } from '../../../src/core/card/record';
import { homeFirst, latestTerm, standingOn } from '../../../src/core/card/standing';
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

test('a seat that nobody has looked at since a greater office ended says nothing of later days', () => {
  const seat = term({ title: 'Member', office: 'de/member', rank: 40, from: '2013-10', asOf: '2017-10' });
  const chancellor = term({
    title: 'Chancellor',
    office: 'de/chancellor',
    rank: 98,
    from: '2005',
    to: '2021',
  });
  const terms = [chancellor, seat];
  expect(standingOn(terms, dayOf('2025-09-09')!)).toEqual({ state: 'earlier', term: chancellor });
  expect(latestTerm(terms, dayOf('2026-11-24')!)!.term).toBe(chancellor);
  // Until that end, it is what was last seen.
  expect(standingOn([seat], dayOf('2025-09-09')!)!.state).toBe('open');
  const later = { ...seat, asOf: '2024-01' };
  expect(standingOn([chancellor, later], dayOf('2025-09-09')!)).toEqual({ state: 'open', term: later });
});

test('of realms that began together, a monarch is shown as that of their own', () => {
  const crown = (country: string) =>
    term({ title: 'Monarch', country, office: `${country}/monarch`, rank: 100 });
  const [antigua, britain] = [crown('AG'), crown('GB')];
  const ordered = homeFirst([antigua, britain], 'GB');
  expect(standingOn(ordered, dayOf('2021-01-01')!)!.term).toBe(britain);
  expect(latestTerm(ordered, dayOf('2022-01-01')!)!.term).toBe(britain);
});
