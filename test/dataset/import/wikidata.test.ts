import { describe, expect, test } from 'vitest';
import { importWikidata } from '../../../src/dataset/import/wikidata';
import { loadGazetteer } from '../../../src/dataset/load-parts';
import { factsFolder } from './facts-folder';

const gazetteer = loadGazetteer('src/dataset');
const facts = factsFolder();

describe('Wikidata holders', () => {
  const HEAD = 'position,person,personID,start,end,gender,DOB,DOD,image,enwiki\n';
  const holders = (rows: string) => {
    facts.write('wikidata-holders/iran-ministers.csv', HEAD + rows);
    return importWikidata(facts.path(), gazetteer);
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
    facts.write(
      'wikidata-holders/australia-ministers.csv',
      `${HEAD}Treasurer,Kevin Foley,Q6396291,2002-03-06,2011-02-08,male,,,,\nTreasurer,Ann Example,Q1,2001,2002,,,,,\n`,
    );
    const { offices } = importWikidata(facts.path(), gazetteer);
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
    facts.write('wikidata-holders/atlantis-ministers.csv', `${HEAD}King,Neptune,Q1,2000,,,,,,\n`);
    expect(importWikidata(facts.path(), gazetteer).rejected[0]).toContain('atlantis-ministers.csv');
  });
});
