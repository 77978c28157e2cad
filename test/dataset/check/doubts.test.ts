import { expect, test } from 'vitest';
import type { OfficeRecord, OfficialRecord, OutletRecord, WeaponRecord } from '../../../src/core/record';
import { dayOf } from '../../../src/core/time';
import { doubtsOf } from '../../../src/dataset/check/doubts';
import type { Dataset } from '../../../src/dataset/dataset';

const cited = { source: 's', asOf: '2022-07' };
const office: OfficeRecord = {
  id: 'fr/president',
  title: 'President',
  kind: 'head-of-state',
  country: 'FR',
  rank: 100,
  single: true,
  ...cited,
};
const official = (id: string, name: string, from: string, to?: string): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  tenures: [{ office: office.id, from, ...(to && { to }), ...cited }],
});
const weapon = (id: string, name: string, policy?: 'cue'): WeaponRecord => ({
  id,
  kind: 'weapon',
  class: 'tank',
  name,
  names: [],
  what: { value: 'tank', ...cited },
  origin: { value: ['FR'], ...cited },
  figures: [],
  ...(policy && { policy }),
});
const outlet = (id: string, name: string): OutletRecord => ({
  id,
  kind: 'source',
  outlet: 'paper',
  name,
  names: [],
  domains: [],
  cited,
  policy: 'cue',
});
const dataset = (parts: Partial<Dataset>): Dataset => ({
  officials: [],
  weapons: [],
  outlets: [],
  offices: [office],
  citations: [],
  forms: [],
  hosts: [],
  gazetteer: {
    countries: [],
    titles: [],
    words: [],
    givenNames: [],
    careers: [],
    foreignCountries: [],
    foreignWords: [],
  },
  ...parts,
});
const today = dayOf('2026-11-24')!;

test('overlapping presidents are named, and one last seen years ago', () => {
  const { overlaps, aged } = doubtsOf(
    dataset({
      officials: [official('a', 'Ann One', '2010', '2016'), official('b', 'Bob Two', '2012')],
    }),
    today,
  );
  expect(overlaps).toHaveLength(1);
  expect(aged).toEqual(['fr/president: Bob Two, last seen 2022-07']);
});

test('people of one name are counted; a weapon of one name with a source needs a policy', () => {
  const people = [official('a', 'Ann One', '2010', '2011'), official('b', 'Ann One', '2012', '2013')];
  expect(doubtsOf(dataset({ officials: people }), today)).toMatchObject({ namesakes: 1, collisions: [] });
  const both = { outlets: [outlet('mirror', 'Mirror')] };
  expect(doubtsOf(dataset({ ...both, weapons: [weapon('w', 'Mirror')] }), today).collisions).toHaveLength(1);
  expect(doubtsOf(dataset({ ...both, weapons: [weapon('w', 'Mirror', 'cue')] }), today).collisions).toEqual(
    [],
  );
});
