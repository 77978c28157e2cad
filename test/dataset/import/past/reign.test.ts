import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OfficialRecord } from '../../../../src/core/record';
import { importReign, readLeaders } from '../../../../src/dataset/import/past/reign';
import { factsFolder } from '../facts-folder';
import { known } from './known';

const facts = factsFolder();

describe('REIGN', () => {
  const HEAD = 'stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender\n';
  const TABLE = 'lead\toffice\tnames\tid\tfrom\tto\tflags\n';
  const reign = (
    rows: string,
    table: string,
    people: readonly OfficialRecord[] = [],
    byHand: readonly string[] = [],
  ) => {
    facts.write('reign/leaderlist.csv', HEAD + rows);
    facts.write('table.tsv', TABLE + table);
    const readings = readLeaders(join(facts.path(), 'officials', 'table.tsv'));
    return importReign(facts.path(), readings, people, new Set(byHand));
  };

  test('a row is what its reading says: the office, the press name, the day of the start, the month of the end', () => {
    const { officials, offices } = reign(
      'CAN,20,A-1,Example,17,9,1984,6,1993,1939,1\n',
      'A-1\tca/prime-minister\tBrian Example|Martin Brian Example\t\t\t\t\n',
    );
    expect(officials).toMatchObject([
      {
        id: 'brian-example-ca',
        names: [
          { text: 'Brian Example', class: 'full' },
          { text: 'Martin Brian Example', class: 'variant' },
        ],
        tenures: [
          { office: 'ca/prime-minister', from: '1984-09-17', to: '1993-06', source: 'reign-2021-03' },
        ],
      },
    ]);
    expect(offices).toMatchObject([{ id: 'ca/prime-minister', kind: 'head-of-government', single: true }]);
  });

  test('where other sources differ, less of the dates is kept, and an end may be left to the successor', () => {
    const { officials } = reign(
      'BRA,140,A-1,Example,2,10,1992,12,1994,1930,1\n',
      'A-1\tbr/president\tItamar Example\t\t1992\t-\t~^\n',
    );
    expect(officials[0]!.tenures).toEqual([
      {
        office: 'br/president',
        from: '1992',
        startedBy: true,
        acting: true,
        source: 'reign-2021-03',
        asOf: '1994-12',
      },
    ]);
  });

  test('two terms of one person are one record', () => {
    const { officials } = reign(
      'ISR,666,A-1,Example,10,10,1983,9,1984,1915,1\nISR,666,A-2,Example,20,10,1986,7,1992,1915,1\n',
      'A-1\til/prime-minister\tYitzhak Example\t\t\t\t\nA-2\til/prime-minister\tYitzhak Example\t\t\t\t\n',
    );
    expect(officials.map(({ tenures }) => tenures.length)).toEqual([2]);
  });

  test('rows without a reading and old ones are left out and counted; readings without a row are named', () => {
    const { officials, rejected } = reign(
      'IRN,630,A-1,Ruler,1,2,1979,6,1989,1902,1\nIRN,630,A-2,Older,1,2,1950,6,1953,1882,1\n',
      'B-1\tir/president\tAnn Example\t\t\t\t\n',
    );
    expect(officials).toEqual([]);
    expect(rejected).toEqual([expect.stringContaining('B-1'), expect.stringMatching(/^reign: 1 rows/)]);
  });

  test('somebody who may be somebody known is left to people; a reading can name the record', () => {
    const people = [known('Q1', 'Islom Example', 'uz/mayor', '1988', '1990')];
    const row = 'UZB,704,A-1,Example,24,3,1990,9,2016,1938,1\n';
    expect(reign(row, 'A-1\tuz/president\tIslam Example\t\t\t\t\n', people).rejected[0]).toContain(
      'may be Q1',
    );
    expect(reign(row, 'A-1\tuz/president\tIslam Example\tQ1\t\t\t\n', people).officials[0]!.id).toBe('Q1');
  });

  test('somebody whom a person wrote about since is imported as before', () => {
    const row = 'ITA,325,A-1,Example,28,6,1981,12,1982,1925,1\n';
    const table = 'A-1\tit/prime-minister\tGiovanni Example\t\t\t\t\n';
    const first = reign(row, table);
    const written = known(
      'giovanni-example-it',
      'Giovanni Example',
      'it/minister-of-defence',
      '1983',
      '1987',
    );
    expect(first.officials).toMatchObject([{ id: written.id, names: [{ class: 'full' }] }]);
    expect(reign(row, table, [written], [written.id])).toEqual(first);
  });
});
