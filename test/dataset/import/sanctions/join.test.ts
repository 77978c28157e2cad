import { describe, expect, test } from 'vitest';
import type { OfficeRecord, OfficialRecord } from '../../../../src/core/record';
import type { ListEntry } from '../../../../src/dataset/import/sanctions/entry';
import { joinListings } from '../../../../src/dataset/import/sanctions/join';

describe('joining', () => {
  const cited = { source: 's', asOf: '2022' };
  const offices = new Map<string, OfficeRecord>(
    [
      ['ir/minister-of-defence', 'Minister of Defence', 'defence'] as const,
      ['ir/minister-of-health', 'Minister of Health', 'minister'] as const,
    ].map(([id, title, kind]) => [id, { id, title, kind, country: 'IR', rank: 60, single: true, ...cited }]),
  );
  const official = (
    id: string,
    name: string,
    born?: string,
    office = 'ir/minister-of-defence',
  ): OfficialRecord => ({
    id,
    kind: 'official',
    name,
    names: [{ text: name, class: 'full' }],
    country: 'IR',
    tenures: [{ office, from: '2010', ...cited }],
    ...(born && { born: { value: born, ...cited } }),
  });
  const entry = (change: Partial<ListEntry> = {}): ListEntry => ({
    list: 'un-sc',
    reference: 'IRi.001',
    source: 'un-sc-2026-02',
    asOf: '2026-02-27',
    names: ['Qasem Example'],
    countries: ['IR'],
    posts: [],
    birthYears: [],
    ...change,
  });
  const joins = (entries: readonly ListEntry[], officials: readonly OfficialRecord[]) =>
    joinListings(entries, officials, offices).listed.map(({ id }) => id);

  test.each<[string, Partial<ListEntry>, OfficialRecord, boolean]>([
    ['name and country alone', {}, official('Q1', 'Qasem Example'), false],
    ['the year of birth', { birthYears: [1957] }, official('Q1', 'Qasem Example', '1957'), true],
    [
      'another spelling and the year of birth',
      { birthYears: [1957] },
      official('Q1', 'Ghasem Exampel', '1957'),
      true,
    ],
    [
      'another spelling and the office',
      { posts: ['Minister of Defense'] },
      official('Q1', 'Ghasem Example'),
      false,
    ],
    ['the office', { posts: ['Former Minister of Defense'] }, official('Q1', 'Qasem Example'), true],
    [
      'another ministry',
      { posts: ['Minister of Education'] },
      official('Q1', 'Qasem Example', undefined, 'ir/minister-of-health'),
      false,
    ],
    [
      'another year of birth',
      { birthYears: [1940], posts: ['Minister of Defense'] },
      official('Q1', 'Qasem Example', '1957'),
      false,
    ],
    [
      'another country',
      { birthYears: [1957], countries: ['IQ'] },
      official('Q1', 'Qasem Example', '1957'),
      false,
    ],
    [
      'the father, whose name the son bears',
      { names: ['Bashar Qasem Example'], posts: ['Minister of Defense'] },
      official('Q1', 'Qasem Example'),
      false,
    ],
    [
      'names that only share their consonants',
      { names: ['Marino Gallo'], birthYears: [1957] },
      official('Q1', 'Giulio Marini', '1957'),
      false,
    ],
  ])('%s', (_, change, person, expected) => {
    expect(joins([entry(change)], [person])).toEqual(expected ? ['Q1'] : []);
  });

  test('two officials or two entries that fit join with nobody', () => {
    const twins = [official('Q1', 'Qasem Example', '1957'), official('Q2', 'Qasem Example', '1957')];
    expect(joins([entry({ birthYears: [1957] })], twins)).toEqual([]);
    const entries = [entry({ birthYears: [1957] }), entry({ birthYears: [1957], reference: 'IRi.040' })];
    expect(joins(entries, [official('Q1', 'Qasem Example', '1957')])).toEqual([]);
  });

  test('a join adds the listing, other spellings and the name in its own script', () => {
    const { listed, joined } = joinListings(
      [
        entry({
          names: ['Qasem Example', 'Ghasem Exampel', 'Abu Somebody'],
          native: 'قاسم',
          since: '2007-03-24',
          birthYears: [1957],
        }),
      ],
      [official('Q1', 'Qasem Example', '1957')],
      offices,
    );
    expect(listed[0]!.names.map(({ text }) => text)).toEqual(['Ghasem Exampel', 'قاسم']);
    expect(listed[0]!.listings).toEqual([
      {
        list: 'un-sc',
        since: '2007-03-24',
        reference: 'IRi.001',
        source: 'un-sc-2026-02',
        asOf: '2026-02-27',
      },
    ]);
    expect(joined[0]).toContain('IR, born 1957');
  });
});
