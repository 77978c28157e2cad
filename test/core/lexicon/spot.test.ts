import { describe, expect, test } from 'vitest';
import { buildLexicon, type LexiconEntry, openLexicon, spot } from '../../../src/core/lexicon';

/** Each form is its own row; weapons' designations and names alike demand the capitals they are written with. */
const FORMS = [
  'S-300',
  'S-300PMU2',
  'Su-30',
  'T-90',
  'T-90S',
  'F-16C',
  'Bashar al-Assad',
  'al-Assad',
  'Assad',
  'Vladimir Putin',
  'Putin',
  "Sana'a",
  'Xi',
  'Iran',
  "O'Brien",
  'Fars News Agency',
  'الأسد',
  'بشار الأسد',
  '习近平',
  'プーチン',
  '푸틴',
  'Straße',
  'İstanbul',
  'Müller',
  'J. R. Smith',
  'U.S. Army',
  'Путин',
  'eBay',
  'X',
  'ofis',
  'Volodymyr Zelenskyy',
  'Hu',
  '3M-54',
  'M-54',
  'F/A-18',
  'SAMP/T',
  'AN/TPQ-53',
];

const lexicon = openLexicon(
  buildLexicon(
    FORMS.map((text, row): LexiconEntry => ({ text, row, casePolicy: 1 })),
    7,
  ),
);

const found = (text: string, options = {}): string[] =>
  spot(lexicon, text, options).map(({ start, end, rows }) => `${FORMS[rows[0]!]}=${text.slice(start, end)}`);

describe('spot', () => {
  test.each([
    [
      'S-300, S‑300, S–300, S300, S 300, S\u00a0300',
      ['S-300=S-300', 'S-300=S‑300', 'S-300=S–300', 'S-300=S300', 'S-300=S 300', 'S-300=S\u00a0300'],
    ],
    ['an s-300', []],
    ['the S-300PMU2 and the S-300PMU1', ['S-300PMU2=S-300PMU2']],
    ['Su-30s over there', ['Su-30=Su-30']],
    ['F/A-18s and an F/A 18', ['F/A-18=F/A-18', 'F/A-18=F/A 18']],
    ['two SAMP/T systems and an AN/TPQ-53', ['SAMP/T=SAMP/T', 'AN/TPQ-53=AN/TPQ-53']],
    ['Bashar/al-Assad', ['al-Assad=al-Assad']],
    ['T-90s and T-90S', ['T-90=T-90', 'T-90S=T-90S']],
    ['T-90SM', []],
    ['Assad’s, Assad\'s, "Assad’" and ‘Putin’', ['Assad=Assad', 'Assad=Assad', 'Assad=Assad', 'Putin=Putin']],
    ['PUTIN’S MOVE', ['Putin=PUTIN']],
    ['Assads; putin; PUTIN', ['Putin=PUTIN']],
    [
      'Putin-backed, anti-Assad, pro-Bashar al-Assad',
      ['Putin=Putin', 'Assad=Assad', 'Bashar al-Assad=Bashar al-Assad'],
    ],
    ['near al-Assad. Putin said', ['al-Assad=al-Assad', 'Putin=Putin']],
    ['Vladimir. Putin', ['Putin=Putin']],
    ['Vla\u00addimir Pu\u200btin', ['Vladimir Putin=Vla\u00addimir Pu\u200btin']],
    ['\u200ePutin\u200f', ['Putin=Putin']],
    ['قال بَشَّار الأَسَد', ['بشار الأسد=بَشَّار الأَسَد']],
    ['الاسد', ['الأسد=الاسد']],
    ['ISTANBUL İstanbul', ['İstanbul=ISTANBUL', 'İstanbul=İstanbul']],
    ['STRASSE, Strasse', ['Straße=STRASSE', 'Straße=Strasse']],
    ['Mu\u0308ller', ['Müller=Mu\u0308ller']],
    ['oﬁs', ['ofis=oﬁs']],
    ['Ｐｕｔｉｎ', ['Putin=Ｐｕｔｉｎ']],
    ['🙂Putin🙂', ['Putin=Putin']],
    ["Sana'a, Sanaa, Sana’a, Sanaʽa", ["Sana'a=Sana'a", "Sana'a=Sanaa", "Sana'a=Sana’a", "Sana'a=Sanaʽa"]],
    ['Xi’an', []],
    ['l’Iran, d’Assad, O’Brien, OBrien', ['Iran=Iran', 'Assad=Assad', "O'Brien=O’Brien", "O'Brien=OBrien"]],
    ['国家主席习近平说', ['习近平=习近平']],
    ['プーチン氏、푸틴은', ['プーチン=プーチン', '푸틴=푸틴']],
    ['F-16C/D', ['F-16C=F-16C']],
    ['Fars\nNews   Agency', ['Fars News Agency=Fars\nNews   Agency']],
    ['Fars – News Agency', []],
    ['J. R. Smith, JR Smith, J R Smith', ['J. R. Smith=J. R. Smith', 'J. R. Smith=J R Smith']],
    ['U.S. Army, US Army', ['U.S. Army=U.S. Army']],
    ['3M-54', ['3M-54=3M-54']],
    ['A3M-54', []],
    ['eBay EBay ebay', ['eBay=eBay', 'eBay=EBay', 'eBay=ebay']],
    ['X', ['X=X']],
    ['at the end Hu', ['Hu=Hu']],
    ['Putin\ud800x and \ud83dPutin', ['Putin=Putin', 'Putin=Putin']],
    ['Путина и Путин', ['Путин=Путин']],
    ['Su-٣٠', ['Su-30=Su-٣٠']],
    ['Putin¹ and Putin2', ['Putin=Putin']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('suffixes after an apostrophe count where the language has them', () => {
    expect(found("Putin'in", { apostropheSuffixes: true })).toEqual(['Putin=Putin']);
    expect(found("Putin'in")).toEqual([]);
  });

  test('forms that fold alike are all reported, in the order of their rows', () => {
    const twins = openLexicon(
      buildLexicon(
        [
          { text: 'Müller', row: 5, casePolicy: 1 },
          { text: 'Muller', row: 2, casePolicy: 1 },
          { text: 'MULLER', row: 3, casePolicy: 2, mask: 1 },
        ],
        1,
      ),
    );
    expect(spot(twins, 'Muller MULLER').map((one) => one.rows)).toEqual([
      [2, 5],
      [2, 3, 5],
    ]);
  });

  test('a form without letters is refused by name', () => {
    expect(() => buildLexicon([{ text: '—', row: 0, casePolicy: 1 }], 1)).toThrow('"—"');
  });
});
