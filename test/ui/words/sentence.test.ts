import { describe, expect, test } from 'vitest';
import type { SourceCard } from '../../../src/core/card';
import { factsOf, latestLine, sentenceOf } from '../../../src/ui/words';
import { englishWords } from '../../../src/ui/words/english';
import { minister, officialCard, sourceCard, term, undatedWeaponCard, weaponCard } from '../samples';

const words = englishWords();

describe('the sentence of an official', () => {
  test.each([
    [
      'in office on the day',
      [minister],
      '2016-02-16',
      'Minister of Defence of Iran, Aug 2013 – Aug 2017: when this was published',
    ],
    [
      'not yet',
      [minister],
      '2010-01-01',
      'Later Minister of Defence of Iran, Aug 2013 – Aug 2017: not yet in office when this was published',
    ],
    [
      'no more',
      [minister],
      '2020-01-01',
      'Minister of Defence of Iran, Aug 2013 – Aug 2017: out of office when this was published',
    ],
    [
      'open, before it was last seen',
      [term('Minister of Defence', '2021-08', undefined)],
      '2022-01-01',
      'Minister of Defence of Iran, since Aug 2021: when this was published',
    ],
    [
      'open, after it was last seen',
      [term('Minister of Defence', '2021-08', undefined)],
      '2024-01-01',
      'Minister of Defence of Iran, since Aug 2021: in office when last checked, Jul 2022',
    ],
    [
      'ended by a successor',
      [term('Minister of Defence', '2013', '2017-08', { endedBy: true })],
      '2016-02-16',
      'Minister of Defence of Iran, 2013 – before Aug 2017: when this was published',
    ],
    [
      'acting',
      [term('Minister of Defence', '2013', '2017', { acting: true })],
      '2016-02-16',
      'acting Minister of Defence of Iran, 2013 – 2017: when this was published',
    ],
    [
      'of an organisation',
      [term('Secretary-General', '2009', '2014', { organisation: 'NATO' })],
      '2010-02-16',
      'Secretary-General, NATO, 2009 – 2014: when this was published',
    ],
    [
      'begun in the month of the day, before or after it',
      [term('Minister of Defence', '2021-08', undefined)],
      '2021-08-05',
      'Minister of Defence of Iran, since Aug 2021',
    ],
    [
      'ended in the year of the day, before or after it',
      [term('Minister of Defence', '2013', '2016')],
      '2016-02-16',
      'Minister of Defence of Iran, 2013 – 2016',
    ],
    [
      'of an organisation that the title names',
      [term('Spokesman of the Taliban', '2007', '2014', { organisation: 'Taliban' })],
      '2010-02-16',
      'Spokesman of the Taliban, 2007 – 2014: when this was published',
    ],
    [
      'of a part of a country',
      [term('Governor of Kentucky', '2007', '2014', { country: 'US', officeKind: 'regional' })],
      '2010-02-16',
      'Governor of Kentucky, United States, 2007 – 2014: when this was published',
    ],
    [
      'of a party',
      [term('Leader of Lega', '2007', '2014', { country: 'IT', officeKind: 'party-leader' })],
      '2010-02-16',
      'Leader of Lega, Italy, 2007 – 2014: when this was published',
    ],
    [
      'that only one country has',
      [term('White House Chief of Staff', '2007', '2014', { country: 'US' })],
      '2010-02-16',
      'White House Chief of Staff, 2007 – 2014: when this was published',
    ],
    [
      'of a country that takes its article',
      [term('Prime Minister', '2007', '2014', { country: 'CZ' })],
      '2010-02-16',
      'Prime Minister of the Czech Republic, 2007 – 2014: when this was published',
    ],
  ])('%s', (_, terms, date, expected) => {
    expect(sentenceOf(words, officialCard(terms, date))).toBe(expected);
  });

  test('without a date of the story it speaks of today, never of "now" by guess', () => {
    expect(sentenceOf(words, officialCard([minister], null))).toBe(
      'Minister of Defence of Iran, Aug 2013 – Aug 2017',
    );
  });

  test('the article of a country is there in English', () => {
    const card = officialCard([term('President', '2009', '2017', { country: 'US' })], '2010-01-01');
    expect(sentenceOf(words, card)).toContain('President of the United States');
  });
});

describe('the latest that is known', () => {
  const later = term('Chief of Staff', '2021-08', undefined);

  test.each([
    ['is said with its date', '2022-12-01', 'As of Jul 2022: Chief of Staff of Iran, since Aug 2021'],
    [
      'is called last checked after a year',
      '2026-11-24',
      'Last checked Jul 2022: Chief of Staff of Iran, since Aug 2021',
    ],
  ])('%s', (_, today, expected) => {
    expect(latestLine(words, officialCard([minister, later], '2016-02-16', today))).toBe(expected);
  });

  test('is not said twice', () => {
    expect(latestLine(words, officialCard([minister], '2016-02-16'))).toBeNull();
    const again = term('President', '2021', '2023');
    expect(latestLine(words, officialCard([minister, again], '2019-01-01'))).toBeNull();
    // The headline says what came later, but not when somebody last looked.
    expect(latestLine(words, officialCard([minister, later], '2019-01-01'))).toBe('Last checked Jul 2022.');
  });
});

describe('who owns a source', () => {
  const owned = (name: string, owner: string, ...alsoWritten: string[]): string => {
    const card = {
      ...sourceCard(),
      name,
      alsoWritten,
      owner: { value: owner, source: 'page', asOf: '2024' },
    };
    return factsOf(words, card as SourceCard)
      .map(({ label, value }) => `${label}: ${value}`)
      .filter((line) => /^(?:Owner|Full name)/.test(line))
      .join();
  };
  test.each([
    ['is said', 'Reuters', 'Thomson Reuters', 'Owner: Thomson Reuters'],
    ['is said, its letters too', 'Press TV', 'Iran Broadcasting (IRIB)', 'Owner: Iran Broadcasting (IRIB)'],
    ['is no other for one that is its own', 'Deutsche Welle', 'Deutsche Welle (DW)', ''],
    [
      'tells what the letters of such a one mean',
      'PAP',
      'Polish Press Agency (PAP)',
      'Full name: Polish Press Agency',
    ],
  ])('%s', (_, name, owner, expected) => {
    expect(owned(name, owner)).toBe(expected);
  });
  test('does not repeat a spelling', () => {
    expect(owned('PAP', 'Polish Press Agency (PAP)', 'Polish Press Agency')).toBe('');
  });
});

describe('since when a weapon serves', () => {
  const dated = (value: string): { value: string; source: string; asOf: string } => ({
    value,
    source: 'page',
    asOf: '2022-07',
  });
  const variants = [
    { name: 'S-1B', inService: dated('1994') },
    { name: 'S-1A', inService: dated('1985') },
    { name: 'S-1C' },
  ];
  test.each<[string, string | undefined, RegExp]>([
    ['the family, where none is named', undefined, /system, in service since 1978\./],
    ['the variant that the story names', 'S-1B', /system, S-1B in service since 1994\./],
    ['the family, where the variant named has no date', 'S-1C', /system, in service since 1978\./],
  ])('is said of %s', (_, variant, expected) => {
    expect(sentenceOf(words, weaponCard(variant, { variants }))).toMatch(expected);
  });

  test('is said of its first dated variant, where nobody dates the family', () => {
    const card = undatedWeaponCard(variants);
    expect(sentenceOf(words, card)).toMatch(/system, S-1A in service since 1985\./);
  });
});

test('weapons and sources', () => {
  expect(sentenceOf(words, weaponCard())).toBe(
    'Long-range surface-to-air missile system, in service since 1978. NATO name: SA-1',
  );
  expect(sentenceOf(words, sourceCard())).toBe('News agency, Iran');
});
