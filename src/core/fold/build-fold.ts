import {
  APOSTROPHE,
  BREAK,
  DOT,
  EXPANDS,
  FIRST_LETTER,
  FIRST_UNSPACED,
  HYPHEN,
  IGNORABLE,
  ITSELF,
  SPACE,
} from './classes';
import type { Fold } from './fold';

/** Letters that Unicode does not decompose but readers and typists take for the plain ones. */
const EXTRA: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  // Arabic and Persian letters that keyboards and habits exchange.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
};

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212\uff0d\u00b7\u30fb\u2027';
// The letters among them (U+02BB-02BF) are apostrophes in transliterations: Sanaʽa, Xiʼan.
const APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\u02bd\u02be\u02bf\u02b9\u0060\u00b4\u2032\uff07";
const DOTS = '.\uff0e\u2024';
const TATWEEL = '\u0640';

/** Marks that writers leave out at will: accents, Arabic and Hebrew vowel points. Others (Indic vowels) are letters. */
const OPTIONAL_MARKS: readonly (readonly [from: number, to: number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

const isOptionalMark = (character: string): boolean => {
  const unit = character.charCodeAt(0);
  return OPTIONAL_MARKS.some(([from, to]) => unit >= from && unit <= to);
};

/** Kana would lose their voicing and Hangul fall into letters if decomposed. */
const KEEP_COMPOSED = /[\u3040-\u30ff\uac00-\ud7a3]/;

/**
 * Builds the fold tables from this machine's Unicode data: compatibility decomposition, lower case, optional marks
 * dropped, look-alikes joined, digits of every script to 0-9. Only the builder of a lexicon calls it.
 */
export function buildFold(): Fold {
  built ??= computeFold();
  return built;
}

/** Takes the fold of an opened lexicon, which is the same, so that it need not be built. */
export function takeFold(fold: Fold): void {
  built ??= fold;
}

/** The same for the life of a process: Unicode does not change under it, and going through all units takes 80 ms. */
let built: Fold | null = null;

function computeFold(): Fold {
  const values = new Uint16Array(65_536);
  const lower = new Uint8Array(8192);
  const expanding: number[] = [];
  const expansions: number[] = [];
  const expansionStarts: number[] = [];

  for (let unit = 0; unit < 65_536; unit++) {
    const character = String.fromCharCode(unit);
    if (/\p{Ll}/u.test(character)) lower[unit >> 3]! |= 1 << (unit & 7);
    const folded = foldUnit(character);
    if (typeof folded === 'number') values[unit] = folded;
    else if (folded.length === 1)
      values[unit] = unit >= FIRST_UNSPACED && folded === character ? ITSELF : folded.charCodeAt(0);
    else {
      values[unit] = EXPANDS;
      expanding.push(unit);
      expansionStarts.push(expansions.length);
      for (let i = 0; i < folded.length; i++) expansions.push(folded.charCodeAt(i));
    }
  }
  expansionStarts.push(expansions.length);
  return {
    values,
    lower,
    expanding: Uint16Array.from(expanding),
    expansionStarts: Uint16Array.from(expansionStarts),
    expansions: Uint16Array.from(expansions),
  };
}

/** A class, or the letters and digits a unit folds to. */
function foldUnit(character: string): number | string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return BREAK; // halves of astral characters: emoji, rare Han
  if (HYPHENS.includes(character)) return HYPHEN;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (DOTS.includes(character)) return DOT;
  if (character === TATWEEL || /[\p{Cf}\p{Cc}]/u.test(character))
    return /[\s\u0085]/u.test(character) ? SPACE : IGNORABLE;
  if (/\s/u.test(character)) return SPACE;
  if (isOptionalMark(character)) return IGNORABLE;
  const digit = decimalDigit(character);
  if (digit !== null) return String(digit);
  if (/\p{No}|\p{Nl}/u.test(character)) return BREAK; // a footnote's raised figure ends a name
  if (!/[\p{L}\p{M}]/u.test(character)) return BREAK;

  const plain = decompose(EXTRA[character] ?? character);
  const folded = [...plain.toLowerCase()]
    .filter((letter) => !isOptionalMark(letter))
    .map((letter) => EXTRA[letter] ?? letter)
    .join('');
  const kept = [...folded].filter((letter) => letter.length === 1 && /[\p{L}\p{M}]/u.test(letter)).join('');
  return kept === '' || kept.charCodeAt(0) < FIRST_LETTER ? BREAK : kept;
}

const decompose = (text: string): string =>
  KEEP_COMPOSED.test(text) ? text : recompose(text.normalize('NFKD'));

/** Compatibility forms of kana and Hangul come out decomposed: put those together again. */
const recompose = (text: string): string => {
  const composed = text.normalize('NFC');
  return KEEP_COMPOSED.test(composed) ? composed : text;
};

/** Decimal digits stand in runs of ten in Unicode, each run beginning at a digit zero. */
function decimalDigit(character: string): number | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const unit = character.charCodeAt(0);
  let zero = unit;
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return unit - zero;
}
