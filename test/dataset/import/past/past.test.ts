import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfficialRecord } from '../../../../src/core/record';
import { importEditions } from '../../../../src/dataset/import/past/editions';
import { importReign, readLeaders } from '../../../../src/dataset/import/past/reign';

let facts: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(facts, 'officials', path, '..'), { recursive: true });
  writeFileSync(join(facts, 'officials', path), text);
};
beforeEach(() => {
  facts = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(facts, { recursive: true }));

const known = (id: string, name: string, office: string, from: string, to?: string): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  country: office.slice(0, 2).toUpperCase(),
  tenures: [{ office, from, ...(to && { to }), source: 's', asOf: '2022' }],
});

describe('REIGN', () => {
  const HEAD = 'stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender\n';
  const TABLE = 'lead\toffice\tnames\tid\tfrom\tto\tflags\n';
  const reign = (rows: string, table: string, people: readonly OfficialRecord[] = []) => {
    write('reign/leaderlist.csv', HEAD + rows);
    write('table.tsv', TABLE + table);
    return importReign(facts, readLeaders(join(facts, 'officials', 'table.tsv')), people);
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
});

describe('Factbook editions of 1990-2013', () => {
  const HEAD = 'country,role,person_text,since,first_seen,last_seen,gone_by,press_name\n';
  const editions = (
    rows: string,
    people: readonly OfficialRecord[] = [],
    offices: readonly string[] = [],
  ) => {
    write('factbook-heads-1990-2013.csv', HEAD + rows);
    return importEditions(facts, people, new Set(offices));
  };

  test('the family name is in capitals wherever it stands; what follows it is no part of the press name', () => {
    const { officials } = editions(
      'PE,chief of state,President Alan EXAMPLE Perez,28 July 1985,1990,1990,1991,\n' +
        'CN,chief of state,President EXAMPLE Zemin,27 March 1993,1993,2001,2003,\n',
    );
    expect(officials.map(({ name, family, names }) => [name, family, names.length])).toEqual([
      ['Alan Example', 'Example', 2],
      ['Example Zemin', 'Example', 1],
    ]);
  });

  test('a term ends with the successor of whom any source knows, else with the edition that misses the person', () => {
    const { officials } = editions(
      'KR,head of government,Prime Minister KANG Example,5 December 1988,1990,1990,1991,\n' +
        'KR,head of government,Prime Minister CHUNG Example,24 May 1991,1991,1991,1993,\n',
    );
    expect(officials.map(({ tenures }) => tenures[0])).toMatchObject([
      { from: '1991-05-24', to: '1993', endedBy: true, asOf: '1991' },
      { from: '1988-12-05', to: '1991-05-24', endedBy: true, asOf: '1990' },
    ]);
  });

  test('deputies are several: another one entering ends nobody', () => {
    const { officials } = editions(
      'KR,deputy,Deputy Prime Minister KANG Example,5 December 1988,1990,1995,1997,\n' +
        'KR,deputy,Deputy Prime Minister CHUNG Other,24 May 1991,1991,2013,,\n',
    );
    expect(officials.map(({ tenures }) => tenures[0]!.to)).toEqual([undefined, '1997']);
  });

  test('editions spell a name and a start differently: one person, one term, the start that most editions give', () => {
    const { officials } = editions(
      'GE,head of government,Prime Minister Eduard SHEVARDNADZE,October 1992,1993,1993,,\n' +
        'GE,head of government,Prime Minister Eduard Amvrosiyevich SHEVARDNADZE,10 March 1992,1994,2002,,\n',
    );
    expect(officials).toHaveLength(1);
    expect(officials[0]!.tenures).toMatchObject([{ from: '1992-03-10' }]);
  });

  test('somebody who comes back after another has two terms', () => {
    const { officials } = editions(
      'TR,head of government,Prime Minister Mesut EXAMPLE,23 June 1991,1991,1991,1992,\n' +
        'TR,head of government,Prime Minister Tansu OTHER,25 June 1993,1993,1995,1996,\n' +
        'TR,head of government,Prime Minister Mesut EXAMPLE,6 March 1996,1996,1996,,\n',
    );
    expect(officials.map(({ name, tenures }) => [name, tenures.length])).toEqual([
      ['Mesut Example', 2],
      ['Tansu Other', 1],
    ]);
  });

  test('a term that another source has stays as it stands there; a spelling is still brought', () => {
    const { officials } = editions(
      'SY,chief of state,President Hafiz al-EXAMPLE,22 February 1971,1990,2000,,\n',
      [known('Q1', 'Hafez al-Example', 'sy/president', '1971-03-12', '2000-06-10')],
      ['sy/president'],
    );
    expect(officials).toMatchObject([
      {
        id: 'Q1',
        name: 'Hafez al-Example',
        tenures: [],
        names: [{ text: 'Hafiz al-Example', class: 'variant' }],
      },
    ]);
  });

  test('an office is the one the country has, whatever the Factbook calls it', () => {
    const { officials } = editions(
      'MA,chief of state,King HASSAN Example,3 March 1961,1990,1998,1999,\nIE,head of government,Prime Minister Ann EXAMPLE,11 February 1992,1992,1994,1995,\n',
      [],
      ['ma/king', 'ie/taoiseach'],
    );
    expect(officials.map(({ tenures }) => tenures[0]!.office)).toEqual(['ie/taoiseach', 'ma/king']);
  });

  test.each([
    ['XX,chief of state,Lord Ann EXAMPLE,1 May 1990,1990,1991,,', 'another title'],
    ['XX,chief of state,President Ann Example,1 May 1990,1990,1991,,', 'no family name'],
    ['XX,chief of state,President Ann EXAMPLE,31 February 1990,1990,1991,,', 'unreadable date'],
  ])('left to people: %s', (row, reason) => {
    const { officials, rejected } = editions(`${row}\n`);
    expect(officials).toEqual([]);
    expect(rejected[0]).toContain(reason);
  });
});
