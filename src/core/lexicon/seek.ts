import {
  BREAK,
  EXPANDS,
  FIRST_LETTER,
  FIRST_UNSPACED,
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
      // A plain end is the common one. The token may go on after any other: a mark inside it, letters of a rare script.
      if (value < FIRST_LETTER && value !== IGNORABLE && value !== EXPANDS) continue;
      if (value === IGNORABLE || value === EXPANDS || (value >= FIRST_UNSPACED && !isUnspaced(value)))
        return start;
      // Digits: no form begins inside a word.
      while (value >= FIRST_LETTER ? !isUnspaced(value) : value === IGNORABLE || value === EXPANDS) {
        i++;
        value = i < length ? values[text.charCodeAt(i)]! : BREAK;
      }
      i--;
    } else if (value >= FIRST_UNSPACED && isUnspaced(value)) {
      if ((firsts[value >> 3]! & (1 << (value & 7))) !== 0) return i;
    } else if (value >= FIRST_LETTER || value === EXPANDS) return i;
  }
  return -1;
}
