import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfficeRecord, OfficialRecord } from '../../../src/core/record';
import type { ListEntry } from '../../../src/dataset/import/sanctions/entry';
import { joinListings } from '../../../src/dataset/import/sanctions/join';
import { readOfac } from '../../../src/dataset/import/sanctions/ofac';
import { fromListOrder } from '../../../src/dataset/import/sanctions/spelling';
import { readUn } from '../../../src/dataset/import/sanctions/un';
import { loadGazetteer } from '../../../src/dataset/load-parts';

const gazetteer = loadGazetteer('src/dataset');
let facts: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(facts, 'officials', path, '..'), { recursive: true });
  writeFileSync(join(facts, 'officials', path), text);
};
beforeEach(() => {
  facts = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(facts, { recursive: true }));

describe('the OFAC files', () => {
  const none = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
  const ofac = (sdn: string, older = '', newer = older) => {
    write('ofac/sdn-2021-07.csv', sdn);
    write('ofac/alt-2021-07.csv', older);
    write('ofac/alt-2025-12.csv', newer);
    return readOfac(facts, gazetteer);
  };

  test('name, spellings, country, birth, posts and programmes', () => {
    const [entry] = ofac(
      `7,"EXAMPLE, Ahmad","individual","SDGT] [IRGC] [IFSR","Minister of Defense",${none},"DOB 01 Feb 1957; alt. DOB 1958; POB Yazd, Iran; nationality Iran; Gender Male."\n`,
      '7,1,"aka","EXAMPEL, Ahmed",-0- \n',
    );
    expect(entry).toMatchObject({
      reference: '7',
      programme: 'SDGT, IRGC, IFSR',
      names: ['Ahmad Example', 'Ahmed Exampel'],
      birthYears: [1957, 1958],
      source: 'ofac-2025-12',
    });
    expect(entry!.countries).toContain('IR');
    expect(entry!.posts).toContain('Minister of Defense');
  });

  test('a programme whose people were delisted has ended for the others, too', () => {
    const person = (id: string) => `${id},"EXAMPLE, Ann","individual","ZIMBABWE",-0- ,${none},"DOB 1957."\n`;
    expect(
      ofac(person('1') + person('2'), '1,1,"aka","EXAMPEL, Ann",-0- \n', '9,1,"aka","X, Y",-0- \n'),
    ).toEqual([]);
  });

  test('companies are left out, and so is who lost every spelling since', () => {
    const person = (id: string) => `${id},"EXAMPLE, Ann","individual","SYRIA",-0- ,${none},"DOB 1957."\n`;
    const alias = (id: string) => `${id},1,"aka","EXAMPEL, Ann",-0- \n`;
    const entries = ofac(
      `1,"EXAMPLE TRADING",-0- ,"SYRIA",-0- ,${none},-0- \n${person('2')}${person('3')}${person('4')}`,
      alias('2') + alias('4'),
      alias('4'),
    );
    expect(entries.map(({ reference, asOf }) => [reference, asOf])).toEqual([
      ['3', '2021-07'],
      ['4', '2025-12'],
    ]);
  });

  test.each([
    ['AL-ZAWAHIRI, Ayman', 'Ayman al-Zawahiri'],
    ['DEHGHAN POUDEH, Hossein', 'Hossein Dehghan Poudeh'],
    ['ZUMAR, Colonel Abbud', 'Abbud Zumar'],
    ['COIBA', null],
    ['EXAMPLE, S.A., LTD', null],
  ])('%s reads %s', (listed, name) => expect(fromListOrder(listed)).toBe(name));
});

test('the UN list: names, own script, date of listing, good aliases only', () => {
  write(
    'un-sanctions/UN_consolidated.xml',
    `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
      <FIRST_NAME>AHMAD</FIRST_NAME><SECOND_NAME>AL-EXAMPLE</SECOND_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE>
      <REFERENCE_NUMBER>IRi.001</REFERENCE_NUMBER><LISTED_ON>2007-03-24</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>احمد</NAME_ORIGINAL_SCRIPT><DESIGNATION><VALUE>Minister &amp; General</VALUE></DESIGNATION>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ahmed Exampel; Alone</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Haj Ahmad</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><DATE>1957-03-11</DATE></INDIVIDUAL_DATE_OF_BIRTH>
    </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`,
  );
  expect(readUn(facts, gazetteer)).toEqual([
    {
      list: 'un-sc',
      reference: 'IRi.001',
      programme: 'Iran',
      since: '2007-03-24',
      source: 'un-sc-2026-02',
      asOf: '2026-02-27',
      names: ['Ahmad al-Example', 'Ahmed Exampel'],
      native: 'احمد',
      countries: ['IR'],
      posts: ['Minister & General'],
      birthYears: [1957],
    },
  ]);
});

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
