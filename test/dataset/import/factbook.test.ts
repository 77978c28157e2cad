import { describe, expect, test } from 'vitest';
import { importFactbook } from '../../../src/dataset/import/factbook';
import { loadGazetteer } from '../../../src/dataset/load-parts';
import { factsFolder } from './facts-folder';

const gazetteer = loadGazetteer('src/dataset');
const facts = factsFolder();

const heads = (rows: string, people: Parameters<typeof importFactbook>[2] = []) => {
  facts.write(
    'factbook-heads-2014-2026.csv',
    `file,country,role,person_text,since,first_seen,last_seen\n${rows}`,
  );
  return importFactbook(facts.path(), gazetteer, people);
};

describe('Factbook heads', () => {
  const known = (name: string, from: string) => ({
    id: 'Q1',
    kind: 'official' as const,
    name,
    names: [{ text: name, class: 'full' as const }],
    country: 'IR',
    tenures: [{ office: 'ir/president', from, source: 's', asOf: '2022' }],
  });

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

describe('Factbook starts that a later edition tells otherwise', () => {
  const president = (since: string, first: string, last: string) =>
    `x,Taiwan,chief of state,President LAI Ching-te,${since},${first},${last}\n`;

  test('are as the newest edition has them', () => {
    const { officials } = heads(
      president('19 May 2024', '2024-05-23', '2025-06-26') +
        president('20 May 2024', '2025-07-03', '2026-01-22'),
    );
    expect(officials[0]!.tenures).toMatchObject([{ from: '2024-05-20', asOf: '2026-01-22' }]);
  });

  test('are another term’s where months lie between', () => {
    const { officials } = heads(
      president('20 May 2024', '2024-05-23', '2025-06-26') +
        president('20 May 2028', '2028-07-03', '2029-01-22'),
    );
    expect(officials[0]!.tenures[0]).toMatchObject({ from: '2024-05-20' });
  });
});

describe('Factbook heads who are known already, or cannot be', () => {
  const president = (id: string, name: string, from: string, to?: string) => ({
    id,
    kind: 'official' as const,
    name,
    names: [{ text: name, class: 'full' as const }],
    country: 'CI',
    tenures: [{ office: 'ci/president', from, ...(to && { to }), source: 's', asOf: '2022' }],
  });

  test('a re-election of somebody known under a shorter name goes on with the term', () => {
    const { officials } = heads(
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
    const { officials } = heads(
      "x,Côte d'Ivoire,chief of state,President Bob EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2025-10-25')],
    );
    expect(officials.map(({ id }) => id)).toEqual(['bob-example-ci']);
  });

  test('somebody who comes back into the office begins another term', () => {
    const { officials } = heads(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,25 October 2025,2025-11-20,2026-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2015-10-25')],
    );
    expect(officials[0]).toMatchObject({
      id: 'Q1',
      tenures: [{ office: 'ci/president', from: '2025-10-25', asOf: '2026-01-22' }],
    });
  });

  test('a term that ended before the edition that has it is as known already', () => {
    const { officials } = heads(
      "x,Côte d'Ivoire,chief of state,President Ann EXAMPLE,4 December 2010,2014-11-20,2015-01-22\n",
      [president('Q1', 'Ann Example', '2010-12-04', '2015-10-25')],
    );
    expect(officials[0]!.tenures).toEqual([]);
  });

  test('the dead do not come back: a namesake who begins later is somebody else', () => {
    const { officials } = heads(
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
    const { officials, rejected } = heads(
      "x,Côte d'Ivoire,chief of state,President Cy OTHER,4 December 2010,2025-05-15,2025-05-22\n",
      [president('Q1', 'Ann Example', '2010-12-04')],
    );
    expect(officials).toEqual([]);
    expect(rejected[0]).toContain('contradicts');
  });

  test('a second term after somebody else held the office is no re-election', () => {
    const { officials } = heads(
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
    const { officials } = heads(
      `x,Côte d'Ivoire,chief of state,${text},4 December 2010,2014-11-20,2015-01-22\n`,
    );
    expect(officials.map((one) => one.name)).toEqual([name]);
  });

  test('a month may be cut short', () => {
    const { officials } = heads(
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
    const { officials } = heads(
      `x,Côte d'Ivoire,chief of state,${text},4 December 2010,2014-11-20,2015-01-22\n`,
    );
    expect(officials).toEqual([]);
  });

  test('a start that earlier editions contradict is a slip and left to people', () => {
    const { officials, rejected } = heads(
      'x,Romania,head of government,Prime Minister Ann EXAMPLE,23 June 2005,2025-07-03,2026-01-21\n' +
        'x,Romania,head of government,Prime Minister Bob EXAMPLE,15 June 2023,2023-06-22,2025-04-24\n',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Bob Example']);
    expect(rejected[0]).toContain('contradicts');
  });

  test('a title that goes on is not read as a name', () => {
    const { officials } = heads(
      'x,Togo,head of government,President of Council of Ministers Ann EXAMPLE,3 May 2025,2025-05-15,2026-01-22\n' +
        'x,Slovakia,head of government,Prime Minister and Minister of Interior Bob EXAMPLE,15 May 2023,2023-06-01,2023-11-02\n',
    );
    expect(officials).toEqual([]);
  });
});
