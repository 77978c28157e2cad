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

describe('time', () => {
  test.each([
    ['1991-02-01', 'President Bush spoke.', ['Bush=george-h-w-bush']],
    ['2003-03-20', 'President Bush spoke.', ['Bush=george-w-bush']],
    ['1996-05-01', 'Syrian President Assad spoke.', ['Assad=hafez-al-assad']],
    ['2016-05-01', 'Syrian President Assad spoke.', ['Assad=bashar-al-assad']],
    [null, 'President Bush spoke.', []],
    ['1985-01-01', 'Netanyahu spoke.', []],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, { date })).toEqual(expected);
  });
});

test('a story without a date: who else was in office tells which of two is meant', () => {
  const scene = { date: null };
  expect(read('President Bush spoke.', scene)).toEqual([]);
  expect(
    read(
      'President Vladimir Putin and Defense Minister Sergei Shoigu met Carlos Alvarado. President Bush spoke.',
      scene,
    ),
  ).not.toContain('Bush=george-w-bush');
  expect(read('President Bush met Dan Miller and President Bill Clinton.', scene)).not.toContain(
    'Bush=george-w-bush',
  );
  expect(read('President Bush met Bashar al-Assad, the Syrian president.', scene)).toContain(
    'Bush=george-w-bush',
  );
});

describe('offices without names', () => {
  test.each([
    ['Iran’s defense minister left.', ['Iran’s defense minister=hossein-dehghan']],
    ['The Israeli prime minister left.', ['Israeli prime minister=benjamin-netanyahu']],
    ['the president of Russia said', ['president of Russia=vladimir-putin']],
    ['A former Iranian defense minister left.', []],
    ['Iran’s deputy defense minister left.', []],
    ['Iranian defense ministers met.', []],
    ['Iran’s defense minister, Ali Someone, left.', []],
    ['the Iranian president spoke', ['Iranian president=hassan-rouhani']],
    ['Iran’s supreme leader spoke', ['Iran’s supreme leader=ali-khamenei']],
    ['the U.S. secretary of state spoke', ['U.S. secretary of state=dan-pfeiffer']],
    [
      'I asked Russia’s president about Netanyahu’s letter.',
      ['Russia’s president=vladimir-putin', 'Netanyahu=benjamin-netanyahu'],
    ],
    ['No sitting Russian president went there.', []],
    ['He played an unexpected president of Russia.', []],
    ['Medvedev remained as president of Russia.', []],
    ['He was president of Russia.', []],
    ['the Office of the President of Russia', []],
    ['Hossein Dehghan, Iran’s defense minister, left.', ['Hossein Dehghan=hossein-dehghan']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Defense Minister Hossein Dehghan spoke. The minister left.', ['Hossein Dehghan', 'minister']],
    ['President Vladimir Putin spoke.\n\nThe president left.', ['Vladimir Putin', 'president']],
    ['President Vladimir Putin spoke.\n\nIt rained.\n\nThe president left.', ['Vladimir Putin']],
    [
      'President Vladimir Putin met Bashar al-Assad. The president left.',
      ['Vladimir Putin', 'Bashar al-Assad'],
    ],
    ['President Vladimir Putin spoke of the president of a bank.', ['Vladimir Putin']],
    ['President Vladimir Putin spoke. The presidents left, the President-elect too.', ['Vladimir Putin']],
    ['Vladimir Putin spoke. The president left.', ['Vladimir Putin']],
  ])('a title alone goes on with whom it was just said of: %s', (text, expected) => {
    const blocks = text.split('\n\n');
    expect(mentionsOf(text).map(({ block, start, end }) => blocks[block]!.slice(start, end))).toEqual(
      expected,
    );
  });

  test('say that they are so, and are silent when the office is vacant or the date unknown', () => {
    expect(mentionsOf('The Israeli prime minister left.')[0]).toMatchObject({ byOffice: true });
    expect(read('The Israeli prime minister left.', { date: '2001-01-01' })).toEqual([]);
    expect(read('The Israeli prime minister left.', { date: null })).toEqual([]);
  });

  test('are silent long after anybody saw the holder in office', () => {
    expect(read('The Russian president left.', { date: '2016-12-01' })).toEqual([
      'Russian president=vladimir-putin',
    ]);
    expect(read('The Russian president left.', { date: '2018-12-01' })).toEqual([]);
  });
});

describe('weapons', () => {
  test.each([
    ['S-300, S 300, S300 and S‑300s', ['S-300=s-300', 'S 300=s-300', 'S300=s-300', 'S‑300=s-300']],
    ['the S-300PMU-2 battery', ['S-300PMU-2=s-300/S-300PMU-2']],
    ['an s-300', []],
    ['the road S-300 to Lisbon', []],
    ['Patriot fans cheered.', []],
    ['A Patriot missile was fired; the Patriot hit.', ['Patriot missile=patriot', 'Patriot=patriot']],
    ['Soldiers fired a Javelin at the tank.', ['Javelin=javelin']],
    ['She threw the javelin; Javelin is a sport.', []],
    ['a TOW launcher', ['TOW=tow']],
    ['Soldiers of Operation Swift Javelin fired.', []],
    ['Pilots of the "Javelins" of Squadron 113 fired.', []],
    ['they tow cars, Tow trucks', []],
    ['a BGM-71 TOW, but the sum of Bgm 71 Tow', ['BGM-71 TOW=tow']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('sources', () => {
  test.each([
    ['MOSCOW (AP) — Talks began.', ['AP=ap']],
    ['He took an AP class.', []],
    ['according to Fars News Agency', ['Fars News Agency=fars']],
    ['Fars reported the visit.', ['Fars=fars']],
    ['the province of Fars', []],
    ['Sputnik reported that', ['Sputnik=sputnik']],
    ['The Sputnik satellite flew.', []],
    ['The Associated Press (AP) reported it.', ['Associated Press=ap', 'AP=ap']],
    ['The Acme Party (AP) won. AP said so, according to AP.', []],
    ['advanced-placement (AP) classes; it was told AP would stay', []],
    ['AP leaders said so.', []],
    ['ASUNCION, Paraguay (AP) — Talks began.', ['AP=ap']],
    ['an automatic pilot (AP) that, according to AP makers, flies', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('every mention bears its evidence, and its offsets are the page’s own', () => {
  const text =
    'Gen. Hossein Dehghan, Iran’s defense minister, met President Vladimir Putin over the S-300, AP reported.';
  const mentions = mentionsOf(text);
  expect(mentions).toHaveLength(4);
  for (const { start, end, evidence, confidence } of mentions) {
    expect(end).toBeGreaterThan(start);
    expect(evidence.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0.5);
    for (const { from, to, value } of evidence) {
      if (from !== undefined && value) expect(text.slice(from, to)).toContain(value);
    }
  }
  expect(mentions[0]!.evidence.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['full-name', 'title', 'country', 'in-office']),
  );
});

describe('who writes', () => {
  test.each([
    ['Ann Miller spoke.', ['Ann Miller=ann-miller']],
    ['Ann Miller', []],
    ['Ann Miller is a political correspondent of the Courier.', []],
    ['Vladimir Putin', ['Vladimir Putin=vladimir-putin']],
  ])('is not an official little known: %s', (text, expected) => {
    expect(read(`A British vote was held.\n\n${text}`, { date: '1992-02-16' })).toEqual(expected);
  });
});
