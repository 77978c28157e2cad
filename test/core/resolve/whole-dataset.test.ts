import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked';
import { wholeDataset } from './whole-dataset';

/** Stories of their day: whom a name meant then, and who held no office yet by what they became. */
const YEARS: readonly (readonly [date: string, story: string])[] = [
  [
    '1987-06-12',
    `WEST BERLIN — President [Reagan](ronald-reagan-us) stood at the wall and called on [Mikhail Gorbachev](mikhail-gorbachev) to tear it down. Chancellor [Helmut Kohl](helmut-kohl) listened; [Reagan](ronald-reagan-us) had come from the summit in Venice, where Prime Minister [Margaret Thatcher](margaret-thatcher), French President [François Mitterrand](francois-mitterrand) and his prime minister, [Jacques Chirac](Q2105), met him.

Secretary of State [George Shultz](george-shultz-us) will see Foreign Minister [Eduard Shevardnadze](Q151929) in the autumn. [Shultz](george-shultz-us) and Defense Secretary [Caspar Weinberger](caspar-weinberger-us) differ over the missiles. Vice President [George Bush](george-bush-us) wants to be president.

[Bush](george-bush-us) said nothing. In Moscow, [Boris Yeltsin](boris-yeltsin), the city’s party leader, complained about the shops. [Gorbachev](mikhail-gorbachev) did not answer [Yeltsin](boris-yeltsin).

Iran’s prime minister, [Mir-Hossein Mousavi](mir-hossein-mousavi-ir), and President [Ali Khamenei](Q57336) rejected the resolution; Iraqi President [Saddam Hussein](Q1316) accepted it. The [Iraqi president](Q1316) wants the war to end. Syrian President [Assad](Q118725) supports Iran.

In July the developer [Donald Trump](Q22686) will visit Moscow. [Trump](Q22686) wants to build a hotel there. In Chicago, [Barack Obama](Q76), a community organizer, applied to a law school.`,
  ],
  [
    '2007-09-10',
    `WASHINGTON — President [Bush](Q207) said on Monday that troops would stay. Secretary of Defense [Robert Gates](Q212979) and Secretary of State [Condoleezza Rice](Q47216) stood beside him. [Gates](Q212979), who replaced [Donald Rumsfeld](Q184650), spoke briefly.

In London, Prime Minister [Gordon Brown](Q10648), who followed [Tony Blair](Q9545) in June, said nothing. [Blair](Q9545) is an envoy now. British Foreign Secretary [David Miliband](Q272670) met [Rice](Q47216).

Russian President [Vladimir Putin](Q7747) dismissed [Mikhail Fradkov](Q150080); the [Russian prime minister](Q150080) had asked for it. Iran’s president, [Mahmoud Ahmadinejad](Q34448), went to Moscow with Foreign Minister [Manouchehr Mottaki](Q374481). Syrian President [Assad](Q44329) stayed at home.

Senator [Barack Obama](Q76) and Senator [Hillary Clinton](Q6294) want to be president. [Obama](Q76) voted against the war, [Clinton](Q6294) for it.

In Shanghai, [Xi Jinping](Q15031), the city’s party secretary, met Chinese President [Hu Jintao](Q15029) and Prime Minister [Wen Jiabao](Q16628). [Xi](Q15031) is 54.

Pakistani President [Pervez Musharraf](Q40495) will let [Benazir Bhutto](benazir-bhutto) come home. German Chancellor [Angela Merkel](angela-merkel-de) and French President [Nicolas Sarkozy](Q329) welcomed it. [Emmanuel Macron](Q3052772), an inspector of finances, sits on a commission.`,
  ],
  [
    '2024-08-06',
    `KYIV — Ukrainian President [Volodymyr Zelensky](Q3874799) said that Gen. [Oleksandr Syrskyi](oleksandr-syrskyi) led the operation. Defence Minister [Rustem Umerov](rustem-umerov) met [Lloyd Austin](Q941013), the U.S. defense secretary. [Austin](Q941013) promised help.

Russian Defence Minister [Andrei Belousov](Q4082839), who replaced [Sergei Shoigu](Q32024) in May, reported to [Putin](Q7747). [Shoigu](Q32024) was in Tehran, where he met Iranian President [Masoud Pezeshkian](masoud-pezeshkian-ir).

Israeli Prime Minister [Benjamin Netanyahu](Q43723) and Defence Minister [Yoav Gallant](Q723506) disagree. [Gallant](Q723506) spoke to Secretary of State [Antony Blinken](Q7821917).

In London, Prime Minister [Keir Starmer](keir-starmer-gb), who beat [Rishi Sunak](Q20055561) in July, met Foreign Secretary [David Lammy](Q534727). [Lammy](Q534727) will fly to Kyiv. Syrian President [Assad](Q44329) was in Moscow.

Former President [Donald Trump](Q22686) said that President [Biden](Q6279) was weak. Vice President [Kamala Harris](Q10853588) chose [Tim Walz](Q2434360). [Pete Hegseth](pete-hegseth), a television host, praised [Trump](Q22686).`,
  ],
];

test.each(YEARS)('%s', (date, story) => {
  expect(marked(wholeDataset, unmarked(story), { date, kind: 'official' })).toBe(story);
});

describe('two of one surname in a story', () => {
  test.each([
    [
      'the Kims: a grandfather and a father are asides',
      '2018-04-28',
      `SEOUL — [Kim Jong-un](Q56226) crossed the line. [Kim Il-sung](kim-il-sung), his grandfather, founded the state in 1948; his father, [Kim Jong-il](Q10665), built the bomb. [Kim](Q56226)’s sister, [Kim Yo-jong](kim-yo-jong), carried the pen.

South Korean President [Moon Jae-in](Q21001) shook hands with [Kim](Q56226).`,
    ],
    [
      'the Kims of another day',
      '1995-07-08',
      '[Kim Jong-il](Q10665) mourned. [Kim](Q10665) did not speak. [Kim Il-sung](kim-il-sung) died a year ago; [Kim](kim-il-sung) had ruled since 1948.',
    ],
    [
      'the Clintons: titles and forms of address',
      '2016-07-28',
      `PHILADELPHIA — [Hillary Clinton](Q6294) accepted the nomination. [Bill Clinton](Q1124), her husband, applauded. Mrs. [Clinton](Q6294) thanked him. President [Clinton](Q1124) signed the law in 1996; Secretary [Clinton](Q6294) defended it. Mr. [Clinton](Q1124) smiled.

[Clinton](Q6294) left.`,
    ],
    [
      'the Clintons of another day',
      '1999-06-01',
      'President [Clinton](Q1124) spoke in Paris. [Hillary Clinton](Q6294), the first lady, was with him. Mrs. [Clinton](Q6294) left early; Mr. [Clinton](Q1124) stayed. [Clinton](Q1124) smiled.',
    ],
    [
      'the Clintons where nothing tells who Mrs. Clinton is',
      '2010-06-01',
      'Secretary of State [Hillary Clinton](Q6294) spoke. [Bill Clinton](Q1124), the former president, flew to Haiti. Secretary [Clinton](Q6294) said it; former President [Clinton](Q1124) agreed. Mrs. Clinton will travel.',
    ],
    [
      'the Assads: who is not in the dataset owns the name from there on',
      '2003-06-01',
      'President [Bashar al-Assad](Q44329) spoke. His late father, [Hafez al-Assad](Q118725), took power in 1970. [Assad](Q44329) left. His wife, Asma al-Assad, stayed. Assad returned.',
    ],
    [
      'the Bushes',
      '2003-06-01',
      'President [George W. Bush](Q207) spoke. His father, [George H. W. Bush](george-bush-us), listened. [Bush](Q207) smiled.',
    ],
    [
      'a former president beside the one of his name in office',
      '2003-06-01',
      'President [George W. Bush](Q207) spoke. His father, former President [George Bush](george-bush-us), listened. [Bush](Q207) smiled. Former President [Bush](george-bush-us) did not.',
    ],
    [
      'a former office of somebody in another',
      '2013-06-01',
      'Former Russian prime minister [Vladimir Putin](Q7747) spoke.',
    ],
  ])('%s', (_, date, story) => {
    expect(marked(wholeDataset, unmarked(story), { date, kind: 'official' })).toBe(story);
  });
});

test('of the leaders that a movement has many of, none is meant', () => {
  const story =
    'They killed one Islamic Jihad leader, said the leader of Hamas. The leader of al-Qaeda in Iraq fled.';
  expect(marked(wholeDataset, unmarked(story), { date: '2005-05-02', kind: 'official' })).toBe(story);
});

test.each([
  [
    'a premier of a part of the country',
    '2003-01-10',
    'The Canadian premier was arrested; the [Canadian prime minister](Q128543) was not.',
  ],
  ['a secretary under a minister', '2025-05-10', 'The Indian foreign secretary spoke.'],
  [
    'a secretary where a chancellor was named',
    '1987-10-20',
    'British Chancellor of the Exchequer [Nigel Lawson](nigel-lawson-gb) said that the treasury secretary was wrong.',
  ],
])('an office that is not who it seems: %s', (_, date, story) => {
  expect(marked(wholeDataset, unmarked(story), { date, kind: 'official' })).toBe(story);
});

/** All in 2017, so that the offices tell who is meant. */
const IN_2017 = '2017-03-01';

describe('names misspelt', () => {
  test.each([
    ['two letters exchanged', 'Iranian President [Hassan Rouhnai](Q348144) spoke. [Rouhnai](Q348144) left.'],
    [
      'a letter left out',
      'German Chancellor [Angela Mekel](angela-merkel-de) spoke. [Mekel](angela-merkel-de) left.',
    ],
    ['a letter too many', 'Brazilian President [Michel Temmer](Q463533) spoke.'],
    ['another letter', 'U.S. President [Donald Trumb](Q22686) spoke.'],
    ['the given name', 'British Prime Minister [Teresa May](Q264766) spoke. [May](Q264766) left.'],
    ['the family name first', 'Chinese President [Xi Jinpign](Q15031) spoke. [Xi](Q15031) left.'],
    ['a slip in each of two words', 'Turkish President [Recep Tayip Erodgan](Q39259) spoke.'],
    ['the office behind the name', '[Angela Mekel](angela-merkel-de), the German chancellor, spoke.'],
    ['a rank between', 'Iran’s defense minister, Brig. Gen. [Hossein Dehgahn](Q14514593), left.'],
    [
      'a minister of state',
      'British Foreign Office Minister [Alana Duncan](Q302417) spoke. [Duncan](Q302417) left.',
    ],
    [
      'a long name only one bears',
      'A model: [Gladys Berejikilian](Q5566385). [Berejikilian](Q5566385) laughed.',
    ],
    ['a capital forgotten', '[Aung San Suu kyi](aung-san-suu-kyi) spoke. [Suu kyi](aung-san-suu-kyi) left.'],
  ])('a name misspelt is still the holder’s: %s', (_, story) => {
    expect(marked(wholeDataset, unmarked(story), { date: IN_2017, kind: 'official' })).toBe(story);
  });

  test.each([
    ['nothing beside it', 'Hassan Rouhnai spoke.'],
    ['another trade', 'German footballer Angela Mekel spoke.'],
    ['another name', 'German Chancellor Angela Mekelburg spoke.'],
    ['neither word as it is known', 'German Chancellor Angella Mekel spoke.'],
    ['another country’s office', 'Polish President Hassan Rouhnai spoke.'],
    ['an office of other days', 'French President Nicolas Sarcosy spoke.'],
    ['a short word in lower case', 'Theresa may be late.'],
  ])('silent: %s', (_, story) => {
    expect(marked(wholeDataset, story, { date: IN_2017, kind: 'official' })).toBe(story);
  });
});

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
