import { describe, expect, test } from 'vitest';
import { mentionsOf, read } from './world';

describe('people', () => {
  test.each([
    ['a full name', 'Hossein Dehghan arrived.', ['Hossein Dehghan=hossein-dehghan']],
    ['another spelling', 'Hossein Dehqan arrived.', ['Hossein Dehqan=hossein-dehghan']],
    ['title and surname', 'Defense Minister Dehghan arrived.', ['Dehghan=hossein-dehghan']],
    ['a country and a title', 'Iranian Defence Minister Dehghan arrived.', ['Dehghan=hossein-dehghan']],
    ['a surname without anything', 'Dehghan arrived.', []],
    ['a title that was never held', 'Foreign Minister Dehghan arrived.', []],
    ['another country’s title', 'Russian Defense Minister Dehghan arrived.', []],
    ['a unique name', 'Aides of Netanyahu left.', ['Netanyahu=benjamin-netanyahu']],
    ['a possessive', 'Putin’s plane', ['Putin=vladimir-putin']],
    ['a hyphen', 'the Putin-backed plan', ['Putin=vladimir-putin']],
    [
      'a surname after the full name',
      'Sergei Shoigu spoke. Later Shoigu left.',
      ['Sergei Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu'],
    ],
    [
      'a surname before the full name',
      'Shoigu to visit Tehran\n\nSergei Shoigu spoke.',
      ['Shoigu=sergei-shoigu', 'Sergei Shoigu=sergei-shoigu'],
    ],
    [
      'the name without its article',
      'Bashar al-Assad spoke. Assad left.',
      ['Bashar al-Assad=bashar-al-assad', 'Assad=bashar-al-assad'],
    ],
    ['capitals', 'PUTIN VISITS TEHRAN', ['PUTIN=vladimir-putin']],
    [
      'invisible characters',
      'Hossein\u00a0Deh\u00adghan arrived.',
      ['Hossein\u00a0Deh\u00adghan=hossein-dehghan'],
    ],
    [
      'the order turned round, with a rank',
      'Brig. Gen. Heydari Kiyumars of the Iranian army spoke.',
      ['Heydari Kiyumars=kioumars-heydari'],
    ],
    ['the order turned round, with nothing', 'A man called Heydari Kiyumars paid.', []],
    ['a sentence that begins before the name', 'But Putin stayed.', ['Putin=vladimir-putin']],
    [
      'a romanisation nobody wrote down, with a title',
      'Iranian Defence Minister Hoseyn Dehgan spoke. Dehgan left.',
      ['Hoseyn Dehgan=hossein-dehghan', 'Dehgan=hossein-dehghan'],
    ],
    [
      'a middle initial the dataset has not',
      'Russian Defence Minister Sergei K. Shoigu spoke.',
      ['Sergei K. Shoigu=sergei-shoigu'],
    ],
    ['a name without its first initial', 'Nicholas Burns spoke.', ['Nicholas Burns=nicholas-burns']],
    ['the initials of somebody else of the surname', 'Secretary of State R. C. Burns spoke.', []],
    ['a ship of a monarch’s name', 'King Salman spoke. The liner King Salman sailed.', ['Salman=salman']],
    ['a list that athletes are in', 'Strikers - Luis Figo, Nicholas Burns.', []],
    ['a shortened given name', 'Dan Pfeiffer spoke.', ['Dan Pfeiffer=dan-pfeiffer']],
    [
      'the first of two Spanish surnames',
      'Carlos Alvarado of Costa Rica spoke. President Alvarado left.',
      ['Carlos Alvarado=carlos-alvarado', 'Alvarado=carlos-alvarado'],
    ],
    ['a king by his name', 'Saudi King Salman spoke.', ['Salman=salman']],
    [
      'an umlaut written out, and the surname after it',
      'German Economy Minister Rainer Bruederle spoke. Bruederle left.',
      ['Rainer Bruederle=rainer-bruderle', 'Bruederle=rainer-bruderle'],
    ],
    [
      'a place named before the surname',
      'Sergei Shoigu spoke. While in Saudi Arabia Shoigu met many.',
      ['Sergei Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu'],
    ],
    [
      'a number or Jr. after the name',
      'David Cameron left. Hossein Dehghan Jr. spoke, and Dehghan stayed.',
      ['Hossein Dehghan=hossein-dehghan', 'Dehghan=hossein-dehghan'],
    ],
    [
      'a surname as the story spells it',
      'The Iranian minister Hossein Dehqan spoke. Dehqan left.',
      ['Hossein Dehqan=hossein-dehghan', 'Dehqan=hossein-dehghan'],
    ],
    [
      'a sentence that ends before the surname, whatever its last word',
      'Sergei Shoigu came on Friday. Shoigu met Boris. Shoigu left.',
      ['Sergei Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu'],
    ],
    [
      'a surname nobody else bears, of somebody in office',
      'In Moscow, Shoigu of Russia spoke.',
      ['Shoigu=sergei-shoigu'],
    ],
    [
      'the name of one in office beside a word of sport',
      'Football stars defy Vladimir Putin.',
      ['Vladimir Putin=vladimir-putin'],
    ],
    [
      'a sentence that ends with a number before the surname',
      'Sergei Shoigu met King Felipe VI. Shoigu left.',
      ['Sergei Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu'],
    ],
    [
      'what somebody is said to be before the surname',
      'Sergei Shoigu spoke. Here the avowed Kremlinist Shoigu left.',
      ['Sergei Shoigu=sergei-shoigu', 'Shoigu=sergei-shoigu'],
    ],
    [
      'a headline in title case that is the first line of a paragraph',
      'Netanyahu Received Millions in Deal, Report Says\nThe leader of the party said it was not so.',
      ['Netanyahu=benjamin-netanyahu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['the government of its day', '1996-08-01', 'the Clinton administration said no.', ['bill-clinton']],
    [
      'the government of the later bearer',
      '2012-08-01',
      'the Bush administration said no.',
      ['george-w-bush'],
    ],
    ['no government of theirs', '2016-08-01', 'the Dehghan family said no.', []],
  ])('%s', (_, date, text, expected) => {
    expect(mentionsOf(text, { date }).map(({ id }) => id)).toEqual(expected);
  });

  test('an unknown word before a surname is an epithet once, and a name again and again', () => {
    const known = 'Sergei Shoigu spoke. ';
    expect(read(`${known}Kremlinist Shoigu left.`)).toHaveLength(2);
    expect(read(`${known}Ludmil Shoigu came. Later Ludmil Shoigu left.`)).toEqual([
      'Sergei Shoigu=sergei-shoigu',
    ]);
  });

  test.each([
    ['another given name', 'Sara Netanyahu spoke.'],
    ['another given name with a known surname', 'The actress Asma al-Assad spoke.'],
    ['a tower', 'They met at Putin Tower on Sunday.'],
    ['an airport', 'They landed at Netanyahu International Airport.'],
    ['a hyphenated surname', 'Ms. Carter-Putin spoke.'],
    ['a spelling that nothing speaks for', 'A plumber called Hoseyn Dehgan came.'],
    ['a deputy’s name beside an ambassador’s title', 'David Miller, the British ambassador to Libya, spoke.'],
    ['the same the other way round', 'The British ambassador to Libya, David Miller, spoke.'],
    ['a king’s name beside another title', 'President Salman of the company spoke.'],
    ['a name that goes on in Dutch', 'King Salman van Example spoke.'],
    [
      'a name of two given names that goes on',
      'David Boris Example of Moscow and of other places came here.',
    ],
    ['a name that goes on', 'President Putin al-Masri spoke.'],
    ['a ship', 'They sailed on the Gerald Ford. The Gerald Ford is new.'],
    ['a king of another number', 'the head of King Salman IV of Example'],
    ['a king beside a president’s surname', 'a Yankee at the court of King Ford'],
    ['a day of the week', 'In a note on Friday, the prime minister greeted them.'],
    ['a web address', 'See www.example.org/read/Netanyahu-visits-Moscow for more.'],
    ['a rare surname long after the office', 'In Moscow, Shoigu of Russia spoke.', '2030-01-01'],
    [
      'a little-known namesake with nothing to speak for him',
      'David Miller scored twice in the second half.',
    ],
  ])('silent: %s', (_, text, date = '2016-02-16') => {
    expect(read(text, { date })).toEqual([]);
  });

  test.each([
    ['a relative', 'Sergei Shoigu spoke. On Friday his sister Larysa Shoigu left.'],
    [
      'a relative whose name begins the sentence',
      'Sergei Shoigu spoke. Larysa Shoigu, the sister of the man, left.',
    ],
    ['a word that nothing explains', 'Sergei Shoigu spoke. In the city Sion Aubrey Shoigu left.'],
  ])('the surname is not theirs: %s', (_, text) => {
    expect(read(text)).toEqual(['Sergei Shoigu=sergei-shoigu']);
  });

  test('a surname with two other names before it is somebody else’s', () => {
    expect(
      read('Sergei Shoigu spoke about what was there. Later in the evening Boris Example Shoigu left.'),
    ).toEqual(['Sergei Shoigu=sergei-shoigu']);
  });

  test('a stranger introduced by full name keeps the surname', () => {
    expect(
      read(
        'Bashar al-Assad spoke. His cousin Ribal al-Assad disagreed. Assad, who lives in exile, wants elections.',
      ),
    ).toEqual(['Bashar al-Assad=bashar-al-assad']);
  });
});
