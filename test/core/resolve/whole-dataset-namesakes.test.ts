import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked';
import { wholeDataset } from './whole-dataset';

describe('officials whose name is not enough', () => {
  test.each([
    [
      'a shortened common name',
      '1996-08-31',
      'en',
      'Alfaro (17 - Palencia 78th), 10 - Luis Garcia (19 - Pelaez).',
    ],
    ['the same in Spanish', '2020-08-31', 'es', 'El portero Luis García paró dos balones.'],
    ['a given name nobody uses', '2022-03-01', 'en', 'They renewed the José Castillo market.'],
    ['a noun of German', '2024-08-26', 'de', 'Es geht um Krieg und Frieden, um Straßen und Kameras.'],
    ['a city', '2014-12-29', 'en', 'It goes further west to Muscat and Djibouti City.'],
    ['a degree', '2021-04-17', 'en', 'Stephen Calderwood, MD, president of the society, warned.'],
    ['a language', '2017-04-20', 'en', 'It needs harder tests on English language skills.'],
    ['sons', '2024-10-15', 'ko', '트럼프 장·차남이 말했다. 트럼프 장남이 웃었다.'],
    [
      'a shortened name with the title before it',
      '2022-07-13',
      'en',
      'In Brazil, former President [Lula da Silva](Q37181) may win.',
    ],
    ['a variant of a common name', '2004-10-15', 'en', 'Fans of Michael Jackson cheered.'],
    ['a common name of somebody little known', '2005-01-20', 'en', 'Here Richard Jones says how it is done.'],
    [
      'a common name long before the office',
      '1987-06-02',
      'en',
      'It sells, said Stephen Smith of a brokerage.',
    ],
    [
      'a common name long before the office of somebody’s representative',
      '1987-04-07',
      'en',
      'The deputy trade representative Michael Smith met them.',
    ],
    ['a shop', '2014-07-14', 'en', 'Shareholders in David Jones Limited agreed.'],
    ['a given name before the given name', '2011-09-13', 'en', 'There Mustafa Abdel Jalil spoke.'],
    ['a representative of another house', '1987-04-01', 'en', 'In a release Rep. David Martin praised them.'],
    ['a word that begins a sentence', '2004-10-15', 'en', 'Parts are short. They have no parts.'],
    ['a title behind an article', '2020-10-25', 'en', 'There King Al-Sultan Abdullah rejected it.'],
    ['an heir of a late king’s name', '2023-06-01', 'en', 'Jordan’s Crown Prince Hussein married.'],
    ['a son of his father', '2023-06-01', 'en', 'In Jordan, Crown Prince Hussein bin Abdullah spoke.'],
    [
      'another spelling where names have one',
      '2010-03-13',
      'en',
      'In Ireland they knew Father Brendan Smyth.',
    ],
    ['the same with a title never held', '2010-08-08', 'en', 'United States Representative Ron Klein spoke.'],
    [
      'a father of another short name',
      '2023-09-22',
      'en',
      'U.S. Senator [Bob Menendez](Q888132) was charged.',
    ],
    [
      'a sentence of nothing but names',
      '2018-02-10',
      'en',
      'In Seoul were [Kim Yong-nam](Q110456), [Moon Jae-in](Q21001) and North Korean [Kim Jong-un](Q56226)’s nephew Kim Ye-rin.',
    ],
    [
      'a place that a title is for before the name',
      '2015-06-03',
      'en',
      'They met the former governor of Rhode Island [Lincoln Chafee](Q44690).',
    ],
    [
      'the place that a member of parliament is for',
      '2009-05-29',
      'en',
      'In Britain Member of Parliament for Scunthorpe [Elliot Morley](elliot-morley-gb) left.',
    ],
    [
      'a common name with the office in the sentence',
      '2010-11-04',
      'en',
      '[Pat Quinn](Q460291) is elected governor of Illinois.',
    ],
    ['a common name with an initial', '2010-05-07', 'en', '[Christopher R. Hill](Q494953) says so.'],
    [
      'a common name long before the office, in parliament',
      '2015-04-13',
      'en',
      'Florida Senator [Marco Rubio](marco-rubio) will run.',
    ],
    [
      'a club before the name',
      '1996-12-06',
      'en',
      'He presented AC Milan [George Weah](Q173139) with an award. [Weah](Q173139) smiled.',
    ],
    ['a given name that is no club’s', '1996-12-06', 'en', 'He met Milan George Weah there.'],
    ['a president in Korean', '2024-10-15', 'ko', '[트럼프](Q22686) 전 대통령이 말했다.'],
  ])('%s', (_, date, lang, story) => {
    expect(marked(wholeDataset, unmarked(story), { date, lang, kind: 'official' })).toBe(story);
  });
});

describe('a title that papers and channels of several countries bear means none by itself', () => {
  test.each([
    'A national affairs correspondent for The Nation.',
    'They write about films for the New Republic.',
    'The Chronicle says he was arrested a block away.',
    'A report in the Daily Express newspaper said so.',
    'By DAILY NEWS Reporter in Dodoma.',
    'Zimmer told The Times.',
    'The broadcast network ABC was sold.',
    'The cable channel HLN said so.',
    'Channel 5 reported it.',
  ])('%s', (text) => {
    expect(marked(wholeDataset, text, { date: '2019-11-20', kind: 'source' })).toBe(text);
  });

  test('its longer name means one', () => {
    const text =
      'He told [The Times of London](the-times). The broadcaster told [The Times](the-times) more.';
    expect(marked(wholeDataset, unmarked(text), { date: '2019-11-20', kind: 'source' })).toBe(text);
  });
});

describe('namesakes', () => {
  test.each([
    [
      'of a minister, on the stage',
      '2014-12-16',
      'The actor Ann Poe and the singer Jo Roe are in the film. The actress Sue Doe sings.\n\nIt is at its best when Chris Evans opens the door.',
    ],
    [
      'of a president, in a game',
      '2016-12-06',
      'The team scored in the first half of the season, the pitcher said.\n\nEduardo Rodriguez is the future.',
    ],
    [
      'of a minister of a country that is not spoken of',
      '2018-08-01',
      'In Canada a ceremony was held for Stuart Nash on Monday. France sent flowers.',
    ],
    [
      'of whom a peer’s name does not tell who bears it',
      '2024-05-16',
      'The British company replaced its executive Michael Martin, who ran video sites.',
    ],
    [
      'of a film’s director',
      '2014-12-16',
      'It is a sequel to director John Carney’s earlier Once in America.',
    ],
    ['a woman of nearly that name', '2008-03-01', 'Roberta Gates won the race in Washington.'],
    ['a short form of a name long out of office', '2026-07-12', 'The judge of the game was Joao Pinheiro.'],
    [
      'who writes',
      '2014-12-27',
      'Indian food was searched more in Britain.\n\n-- By Michael Russell Follow @example',
    ],
    [
      'the minister, where his country is spoken of',
      '2018-08-01',
      'In New Zealand a ceremony was held for [Stuart Nash](Q7626890) on Monday.',
    ],
    [
      'the president, in a game in his country',
      '2016-12-06',
      'The team scored in the first half of the season, the pitcher said. In Bolivia [Eduardo Rodríguez](Q312761) saw it.',
    ],
  ])('%s', (_, date, story) => {
    expect(marked(wholeDataset, unmarked(story), { date, kind: 'official' })).toBe(story);
  });
});

test.each([
  ['of a federation', 'Der DOSB-Präsident Thomas Muster sprach.'],
  ['of a state', 'Der US-Präsident [Biden](Q6279) sprach.'],
])('a president in German: %s', (_, story) => {
  expect(marked(wholeDataset, unmarked(story), { date: '2022-02-02', lang: 'de', kind: 'official' })).toBe(
    story,
  );
});

test('words that are of sport in English are of every day elsewhere', () => {
  const story =
    'Il fut vu par un ami, par un voisin, par un passant.\n\nHier, [Richard Ferrand](Q3430759) se tut.';
  expect(marked(wholeDataset, unmarked(story), { date: '2018-09-30', lang: 'fr', kind: 'official' })).toBe(
    story,
  );
});
