import { describe, expect, test } from 'vitest';
import type { OfficialRecord } from '../../../../src/core/record';
import { importEditions } from '../../../../src/dataset/import/past/editions';
import { factsFolder } from '../facts-folder';
import { known } from './known';

const facts = factsFolder();

describe('Factbook editions of 1990-2013', () => {
  const HEAD = 'country,role,person_text,since,first_seen,last_seen,gone_by,press_name\n';
  const editions = (
    rows: string,
    people: readonly OfficialRecord[] = [],
    offices: readonly string[] = [],
    byHand: readonly string[] = [],
  ) => {
    facts.write('factbook-heads-1990-2013.csv', HEAD + rows);
    return importEditions(facts.path(), people, new Set(offices), new Set(byHand));
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

  test('somebody whom a person wrote about since is imported as before', () => {
    const row = 'TR,deputy,Deputy Prime Minister Ali EXAMPLE,31 March 1989,1990,1990,1991,\n';
    const first = editions(row);
    const written = known('ali-example-tr', 'Ali Example', 'tr/minister-of-foreign-affairs', '1990', '1990');
    expect(first.officials).toMatchObject([
      { id: written.id, family: 'Example', names: [{ class: 'full' }] },
    ]);
    expect(editions(row, [written], [], [written.id])).toEqual(first);
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
