import { describe, expect, test } from 'vitest';
import { readOfac } from '../../../../src/dataset/import/sanctions/ofac';
import { loadGazetteer } from '../../../../src/dataset/load-parts';
import { factsFolder } from '../facts-folder';

const gazetteer = loadGazetteer('src/dataset');
const facts = factsFolder();

describe('the OFAC files', () => {
  const none = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
  const ofac = (sdn: string, older = '', newer = older) => {
    facts.write('ofac/sdn-2021-07.csv', sdn);
    facts.write('ofac/alt-2021-07.csv', older);
    facts.write('ofac/alt-2025-12.csv', newer);
    return readOfac(facts.path(), gazetteer);
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
});
