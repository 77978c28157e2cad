import {
  BREAK,
  EXPANDS,
  FIRST_LETTER,
  FIRST_UNSPACED,
  foldedOf,
  IGNORABLE,
  isUnspaced,
  LAST_DIGIT,
} from '../fold/classes';
import { MULTIPLIER_1 } from './hash';
import type { Lexicon } from './open-lexicon';

/**
 * The next place from `from` on where a token begins that a form may begin with; -1 if there is none. `from` must not
 * be inside a word.
 *
 * This is where a scan spends its time, so it calls nothing: the compiler then keeps the tables' addresses at hand.
 */
export function seek(lexicon: Lexicon, text: string, from: number): number {
  const { firsts, begins, beginsShift, seed } = lexicon;
  const { values, lower } = lexicon.fold;
  const { length } = text;
  for (let i = from; i < length; i++) {
    const unit = text.charCodeAt(i);
    let value = values[unit]!;
    if (value > LAST_DIGIT && value < FIRST_UNSPACED) {
      // Hashing a word while it is walked costs hardly more than walking it.
      const start = i;
      let hash = seed;
      do {
        hash = Math.imul(hash ^ value, MULTIPLIER_1);
        i++;
        value = i < length ? values[text.charCodeAt(i)]! : BREAK;
      } while (value > LAST_DIGIT && value < FIRST_UNSPACED);
      const place = hash >>> beginsShift;
      const small = (lower[unit >> 3]! >> (unit & 7)) & 1;
      if ((begins[place >> 2]! & (1 << ((place & 3) * 2 + small))) !== 0) return start;
      // The token may go on after a mark or a letter of a rare script, and the word after a digit: the cursor knows.
      if (value >= FIRST_LETTER || value === IGNORABLE || value === EXPANDS) return start;
    } else if (value >= FIRST_UNSPACED) {
      const folded = foldedOf(unit, value);
      if (!isUnspaced(folded) || (firsts[folded >> 3]! & (1 << (folded & 7))) !== 0) return i;
    } else if (value >= FIRST_LETTER || value === EXPANDS) return i;
  }
  return -1;
}
