import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCongress } from '../../../src/dataset/import/congress';
import { importFactbook } from '../../../src/dataset/import/factbook';
import { importWikidata } from '../../../src/dataset/import/wikidata';
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

describe('Wikidata holders', () => {
  const HEAD = 'position,person,personID,start,end,gender,DOB,DOD,image,enwiki\n';
  const holders = (rows: string) => {
    write('wikidata-holders/iran-ministers.csv', HEAD + rows);
    return importWikidata(facts, gazetteer);
  };

  test('re-appointments that follow each other are one term; others stay apart', () => {
    const { officials } = holders(
      'Minister of Health,Ann Example,Q1,2000-01-01,2004-01-01,female,1950-05-01,,,Ann Example\n' +
        'Minister of Health,Ann Example,Q1,2004-01-20,2008-01-01,female,1950-05-01,,,Ann Example\n' +
        'Minister of Health,Ann Example,Q1,2013-01-01,,female,1950-05-01,,,Ann Example\n',
    );
    expect(officials[0]!.tenures.map(({ from, to, asOf }) => [from, to, asOf])).toEqual([
      ['2000-01-01', '2008-01-01', '2022-07'],
      ['2013-01-01', undefined, '2022-07'],
    ]);
  });

  test('terms with somebody else in the days between stay apart, as when a caretaker held the office', () => {
    const { officials } = holders(
      'Prime Minister,Ann Example,Q1,2015-01-26,2015-08-27,,,,,\n' +
        'Prime Minister,Bob Example,Q2,2015-08-27,2015-09-21,,,,,\n' +
        'Prime Minister,Ann Example,Q1,2015-09-21,2019-07-08,,,,,\n',
    );
    expect(officials.find(({ id }) => id === 'Q1')!.tenures.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-26', '2015-08-27'],
      ['2015-09-21', '2019-07-08'],
    ]);
  });

  test('a minister of a state is not one of the country', () => {
    write(
      'wikidata-holders/australia-ministers.csv',
      `${HEAD}Treasurer,Kevin Foley,Q6396291,2002-03-06,2011-02-08,male,,,,\nTreasurer,Ann Example,Q1,2001,2002,,,,,\n`,
    );
    const { offices } = importWikidata(facts, gazetteer);
    expect(offices.map(({ id, kind }) => [id, kind])).toEqual([
      ['au/treasurer', 'finance'],
      ['au/treasurer-of-south-australia', 'regional'],
    ]);
  });

  test('of the living only the year of birth is kept, and dates stay as precise as they are', () => {
    const { officials } = holders('Minister of Health,Ann Example,Q1,2000,2004-05,female,1950-05-01,,,\n');
    expect(officials[0]!.born!.value).toBe('1950');
    expect(officials[0]!.tenures[0]).toMatchObject({ from: '2000', to: '2004-05' });
  });

  test('a quoted title with commas, and one office under two names', () => {
    const { officials, offices } = holders(
      '"Minister of Culture, Sport and Tourism",Bob Example,Q2,2001,2002,,,,,\n' +
        'Minister of Defence,Cy Example,Q3,2001,2002,,,,,\nMinister of National Defence,Di Example,Q4,2003,2004,,,,,\n',
    );
    expect(offices.map(({ id }) => id)).toEqual([
      'ir/minister-of-culture-sport-and-tourism',
      'ir/minister-of-defence',
    ]);
    expect(officials).toHaveLength(3);
  });

  test.each([
    ['First Lady,Eve Example,Q5,2001,2002,,,,,', 'no public office'],
    ['Minister of Health,Q6,Q6,2001,2002,,,,,', 'no name in Latin letters'],
    ['Minister of Health,Фёдор Пример,Q7,2001,2002,,,,,', 'no name in Latin letters'],
    ['Minister of Health,Flo Example,Q8,,,,,,,', 'no dates'],
    ['Minister of Health,Gus Example,Q9,2005,2001,,,,,', 'before its start'],
    ['Minister of Health,Hal Example,Q10,2005,2006,,2000-01-01,,,', 'born 2000-01-01'],
    ['Minister of Health,Ida Example,Q11,2019,2020,,,2015-01-01,,', 'died 2015-01-01'],
  ])('rejected with its reason: %s', (row, reason) => {
    const { officials, rejected } = holders(`${row}\n`);
    expect(officials).toEqual([]);
    expect(rejected[0]).toContain(reason);
  });

  test('the file of a place nobody knows is rejected whole', () => {
    write('wikidata-holders/atlantis-ministers.csv', `${HEAD}King,Neptune,Q1,2000,,,,,,\n`);
    expect(importWikidata(facts, gazetteer).rejected[0]).toContain('atlantis-ministers.csv');
  });
});

describe('Factbook heads', () => {
  const known = (name: string, from: string) => ({
    id: 'Q1',
    kind: 'official' as const,
    name,
    names: [{ text: name, class: 'full' as const }],
    country: 'IR',
    tenures: [{ office: 'ir/president', from, source: 's', asOf: '2022' }],
  });
  const heads = (rows: string, people: Parameters<typeof importFactbook>[2] = []) => {
    write(
      'factbook-heads-2014-2026.csv',
      `file,country,role,person_text,since,first_seen,last_seen\n${rows}`,
    );
    return importFactbook(facts, gazetteer, people);
  };

  test('a person known in the office since that time is the one meant, however spelled', () => {
    const { officials } = heads(
      'x,Iran,chief of state,President Masud PEZESHKIYAN,30 July 2024,2024-08-01,2026-01-22\n',
      [known('Masoud Pezeshkian', '2024-07-28')],
    );
    expect(officials[0]!.id).toBe('Q1');
    expect(officials[0]!.names.at(-1)).toEqual({ text: 'Masud Pezeshkiyan', class: 'full' });
  });

  test('a namesake in another country is somebody else', () => {
    const { officials } = heads(
      'x,Iraq,chief of state,President Ann EXAMPLE,30 July 2024,2024-08-01,2026-01-22\n',
      [known('Ann Example', '1990-01-01')],
    );
    expect(officials[0]!.id).toBe('ann-example-iq');
  });

  test.each([
    [
      'acting heads',
      'x,Iran,head of government,Acting President Mohammad MOKHER - previously first vice president,19 May 2024,2024-05-23,2024-05-23\n',
    ],
    [
      'heads elect',
      'x,Iran,head of government,President-elect Ebrahim RAISI,18 June 2021,2021-07-15,2022-01-13\n',
    ],
    ['rows without a person', 'x,United Kingdom,head of government,,24 July 2019,2020-11-24,2022-09-01\n'],
    ['dates that are none', 'x,Iran,chief of state,President Ann EXAMPLE,soon,2020-11-24,2022-09-01\n'],
  ])('left to people: %s', (_, row) => {
    const { officials, rejected } = heads(row);
    expect([officials.length, rejected.length]).toEqual([0, 1]);
  });

  test('every term is open as of the last edition that has it, for a known successor to close', () => {
    const { officials } = heads(
      'x,Iran,chief of state,President Ann EXAMPLE,1 January 2015,2015-01-05,2019-12-01\n' +
        'x,Iran,chief of state,President Bob EXAMPLE,1 January 2020,2020-01-05,2026-01-22\n',
    );
    expect(officials.map(({ tenures }) => tenures[0])).toMatchObject([
      { from: '2015-01-01', asOf: '2019-12-01' },
      { from: '2020-01-01', asOf: '2026-01-22' },
    ]);
    for (const { tenures } of officials) expect(tenures[0]).not.toHaveProperty('to');
  });
});

describe('Factbook heads who are known already, or cannot be', () => {
  const rows = (text: string, people: Parameters<typeof importFactbook>[2] = []) => {
    write(
      'factbook-heads-2014-2026.csv',
      `file,country,role,person_text,since,first_seen,last_seen\n${text}`,
    );
    return importFactbook(facts, gazetteer, people);
  };
  const president = (id: string, name: string, from: string, to?: string) => ({
    id,
    kind: 'official' as const,
    name,
    names: [{ text: name, class: 'full' as const }],
    country: 'CI',
    tenures: [{ office: 'ci/president', from, ...(to && { to }), source: 's', asOf: '2022' }],
  });

  test('a re-election of somebody known under a shorter name goes on with the term', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Ann Dramane EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04')],
    );
    expect(officials).toHaveLength(1);
    expect(officials[0]).toMatchObject({
      id: 'Q1',
      tenures: [{ office: 'ci/president', from: '2010-12-04', asOf: '2026-01-22' }],
    });
  });

  test('somebody of the same family in the same office is somebody else', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Bob EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2025-10-25')],
    );
    expect(officials.map(({ id }) => id)).toEqual(['bob-example-ci']);
  });

  test('somebody who comes back into the office begins another term', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2015-10-25')],
    );
    expect(officials[0]).toMatchObject({
      id: 'Q1',
      tenures: [{ office: 'ci/president', from: '2025-10-25', asOf: '2026-01-22' }],
    });
  });

  test('a term that ended before the edition that has it is as known already', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,4 December 2010,2014-11-20,2015-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2015-10-25')],
    );
    expect(officials[0]!.tenures).toEqual([]);
  });

  test('the dead do not come back: a namesake who begins later is somebody else', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Bob Ann EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [
        {
          ...president('Q1', 'Ann Example', '2010-12-04', '2015-10-25'),
          died: { value: '2015-10-25', source: 's', asOf: '2022' },
        },
      ],
    );
    expect(officials.map(({ id }) => id)).toEqual(['bob-ann-example-ci']);
  });

  test('the day on which somebody else entered the office is a slip and left to people', () => {
    const { officials, rejected } = rows(
      "x,Côte d'Ivoire,chief of state,President Cy OTHER,4 December 2010,2025-05-15,2025-05-22\n",
      [president('Q1', 'Ann Example', '2010-12-04')],
    );
    expect(officials).toEqual([]);
    expect(rejected[0]).toContain('contradicts');
  });

  test('a second term after somebody else held the office is no re-election', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,4 December 2010,2014-11-20,2015-01-22\n" +
        "x,Côte d'Ivoire,chief of state,President Cy OTHER,4 December 2015,2015-12-20,2019-01-22\n" +
        "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,4 December 2020,2020-12-20,2026-01-22\n",
    );
    expect(officials.find(({ name }) => name === 'Ann Example')!.tenures.map(({ from }) => from)).toEqual([
      '2010-12-04',
      '2020-12-04',
    ]);
  });

  test.each([
    ['President LI Example', 'Li Example'],
    ['President Gustavo EXAMPLE Urrego', 'Gustavo Example Urrego'],
    ['President Muhammad al-EXAMPLE', 'Muhammad al-Example'],
  ])('the family name is in capitals wherever it stands: %s', (text, name) => {
    const { officials } = rows(
      `x,Côte d'Ivoire,chief of state,${text},4 December 2010,2014-11-20,2015-01-22\n`,
    );
    expect(officials.map((one) => one.name)).toEqual([name]);
  });

  test('a month may be cut short', () => {
    const { officials } = rows(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,4 Sep 2025,2025-10-20,2026-01-22\n",
    );
    expect(officials[0]!.tenures[0]!.from).toBe('2025-09-04');
  });

  test.each([
    'President Elect Ann EXAMPLE',
    'Prime Minister Vice President Ann EXAMPLE',
    'Prime Minister Ann EXAMPLE serving as caretaker',
    'Prime Minister Ann EXAMPLE and Bob OTHER',
  ])('more than an office and a name is left to people: %s', (text) => {
    const { officials } = rows(
      `x,Côte d'Ivoire,chief of state,${text},4 December 2010,2014-11-20,2015-01-22\n`,
    );
    expect(officials).toEqual([]);
  });

  test('a start that earlier editions contradict is a slip and left to people', () => {
    const { officials, rejected } = rows(
      'x,Romania,head of government,Prime Minister Ann EXAMPLE,23 June 2005,2025-07-03,2026-01-21\n' +
        'x,Romania,head of government,Prime Minister Bob EXAMPLE,15 June 2023,2023-06-22,2025-04-24\n',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Bob Example']);
    expect(rejected[0]).toContain('contradicts');
  });

  test('a title that goes on is not read as a name', () => {
    const { officials } = rows(
      'x,Togo,head of government,President of Council of Ministers Ann EXAMPLE,3 May 2025,2025-05-15,2026-01-22\n' +
        'x,Slovakia,head of government,Prime Minister and Minister of Interior Bob EXAMPLE,15 May 2023,2023-06-01,2023-11-02\n',
    );
    expect(officials).toEqual([]);
  });
});

test('Congress: a term that ends after the file was made is open, one before 1980 is left out', () => {
  const one = (type: string, start: string, end: string) => ({
    type,
    start,
    end,
    state: 'WA',
    party: 'Democrat',
  });
  const person = (wikidata: string, terms: unknown[]) => ({
    id: { wikidata },
    name: { first: 'Ann', last: 'Example' },
    bio: { birthday: '1958-10-13' },
    terms,
  });
  write(
    'us-congress/legislators-current.json',
    JSON.stringify([person('Q1', [one('sen', '2019-01-03', '2027-01-03')])]),
  );
  write(
    'us-congress/executive.json',
    JSON.stringify([person('Q2', [one('rep', '1961-01-20', '1963-11-22')])]),
  );
  const { officials, rejected } = importCongress(facts);
  expect(officials.map(({ id }) => id)).toEqual(['Q1']);
  expect(officials[0]!.tenures[0]).not.toHaveProperty('to');
  expect(rejected[0]).toContain('too long ago');
});
