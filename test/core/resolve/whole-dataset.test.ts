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
