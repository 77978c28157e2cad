import { EXPANDS, FIRST_LETTER, IGNORABLE, isUnspaced } from '../fold/classes';
import { Cursor } from './cursor';
import type { Lexicon } from './open-lexicon';
import type { Spot } from './types';

/** What the language of a text changes in finding names. */
interface SpotOptions {
  /** Suffixes after an apostrophe do not end a name's word (Turkish: Putin'in). */
  readonly apostropheSuffixes?: boolean;
}

/**
 * Finds every place where a surface form of the lexicon stands: leftmost-longest, on token boundaries, capitals as the
 * forms demand, with offsets into the text as given.
 *
 * Tokens are runs of letters or of digits after folding. Between the tokens of a form may stand nothing, a run of
 * spaces, one hyphen, an apostrophe, a dot after a token of at most three letters (engine study, section 3), or a stroke
 * after at most four (F/A-18, SAMP/T).
 */
export function spot(lexicon: Lexicon, text: string, options: SpotOptions = {}): Spot[] {
  const { pairs, firsts, lowerBeyondAscii } = lexicon;
  const { values, lower } = lexicon.fold;
  const cursor = new Cursor(lexicon, text, options.apostropheSuffixes ?? false);
  const length = text.length;
  const spots: Spot[] = [];
  // Whether the unit before belongs to a word: a form never begins inside one.
  let inWord = false;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const value = values[unit]!;
    if (value < FIRST_LETTER && value !== EXPANDS) {
      if (value !== IGNORABLE) inWord = false;
      i++;
      continue;
    }
    const unspaced = isUnspaced(value);
    if (unspaced) {
      if ((firsts[value >> 3]! & (1 << (value & 7))) === 0) {
        inWord = false;
        i++;
        continue;
      }
    } else {
      let boring = inWord;
      if (unit >= 97 && unit <= 122) {
        // A word in lower case is hashed only if some form in lower case begins with its first two letters. A second
        // unit that is no ASCII letter in lower case (eBay, a joiner, an accent) says nothing.
        const second = text.charCodeAt(i + 1);
        boring ||= second >= 97 && second <= 122 && pairs[(unit - 97) * 26 + second - 97] === 0;
      } else if (!lowerBeyondAscii && value >= 0x80) {
        // By the folded unit: "é" may begin a form that is written with "e".
        boring ||= (lower[unit >> 3]! & (1 << (unit & 7))) !== 0;
      }
      if (boring) {
        i = cursor.skipWord(i + 1);
        inWord = true;
        continue;
      }
    }
    if (cursor.matchAt(i)) {
      spots.push(cursor.take());
      i = cursor.matchEnd;
    } else i = cursor.firstTokenEnd;
    inWord = !unspaced;
  }
  return spots;
}
