import {
  APOSTROPHE,
  BREAK,
  DOT,
  EXPANDS,
  FIRST_LETTER,
  FIRST_UNSPACED,
  foldedOf,
  HYPHEN,
  IGNORABLE,
  isDigit,
  isUnspaced,
  LAST_DIGIT,
  SPACE,
} from '../fold/classes';
import { expansionIndex, isLower } from '../fold/fold';
import { capitalsHold } from './case-rule';
import { MULTIPLIER_1, MULTIPLIER_2, mix, secondSeed } from './hash';
import { MORE, ROW, ROW_BITS, SEVERAL, TERMINAL } from './layout';
import type { Lexicon } from './open-lexicon';
import type { Spot } from './types';

/** A dot joins two tokens only after a short one: initials and "U.S. Army", not the end of a sentence. */
const LONGEST_BEFORE_DOT = 3;
/** The longest letters before a stroke inside a designation: "AN/TPQ-53", "F/A-18", "SAMP/T". */
const LONGEST_BEFORE_STROKE = 4;
const STROKE = 0x2f;

const LETTER_S = 0x73;

/**
 * Reads tokens at a place in a text and follows the lexicon's prefixes from there. Its fields are the current
 * token: kept in one object so that the scan allocates nothing until something is found.
 */
export class Cursor {
  readonly #lexicon: Lexicon;
  readonly #values: Uint16Array;
  readonly #text: string;
  readonly #apostropheSuffixes: boolean;
  readonly #seed2: number;

  // The token last read.
  #hash1 = 0;
  #hash2 = 0;
  #end = 0;
  #units = 0;
  #digits = false;
  #unspaced = false;
  #tokenStart = 0;

  // Of the place last tried: where its longest match ends, or its first token if there is none.
  #behind = 0;
  #firstUnspaced = false;

  constructor(lexicon: Lexicon, text: string, apostropheSuffixes: boolean) {
    this.#lexicon = lexicon;
    this.#values = lexicon.fold.values;
    this.#text = text;
    this.#apostropheSuffixes = apostropheSuffixes;
    this.#seed2 = secondSeed(lexicon.seed);
  }

  /** Where to look on after {@link matchAt}: behind the match, or the token, and the rest of its word. */
  get next(): number {
    let at = this.#behind;
    while (!this.#firstUnspaced && !this.#endsWord(at)) at++;
    return at;
  }

  /** The longest surface form that begins at `start`, the first unit of a token. */
  matchAt(start: number): Spot | null {
    const { entries } = this.#lexicon;
    this.#read(start);
    this.#behind = this.#end;
    this.#firstUnspaced = this.#unspaced;
    let hash1 = this.#hash1;
    let hash2 = this.#hash2;
    let entry = this.#find(this.#lexicon.rootBuckets, hash1 >>> this.#lexicon.rootShift, hash2);
    // Nearly every word ends here: capitals are looked at only in those that begin a form.
    if (entry < 0) return null;
    let match: Spot | null = null;
    let upper = this.#isUpper() ? 1 : 0;
    let caps = this.#isCaps() ? 1 : 0;
    let tokens = 1;
    while (entry >= 0) {
      const flags = entries[entry]!;
      if ((flags & TERMINAL) !== 0 && this.#atBoundary()) {
        const rows = this.#rowsAt(entry, upper, caps, tokens);
        if (rows.length > 0) {
          this.#behind = this.#end;
          match = { start, end: this.#end, rows };
        }
      }
      if ((flags & MORE) === 0) break;
      const next = this.#nextTokenStart();
      if (next < 0) break;
      this.#read(next);
      hash1 = mix(hash1, this.#hash1);
      hash2 = mix(hash2, this.#hash2);
      if (this.#isUpper()) upper |= 1 << tokens;
      if (this.#isCaps()) caps |= 1 << tokens;
      tokens++;
      entry = this.#find(this.#lexicon.prefixBuckets, hash1 >>> this.#lexicon.prefixShift, hash2);
    }
    return match;
  }

  #find(buckets: Uint32Array, bucket: number, hash: number): number {
    const { entries } = this.#lexicon;
    const fingerprint = hash >>> 2;
    const end = buckets[bucket + 1]!;
    for (let i = buckets[bucket]!; i < end; i++) if (entries[i]! >>> 2 === fingerprint) return i;
    return -1;
  }

  /** The alias rows that end at an entry and whose capitals stand as they demand. */
  #rowsAt(entry: number, upper: number, caps: number, tokens: number): number[] {
    const { ends, rules, several } = this.#lexicon;
    const end = ends[entry]!;
    if ((end & SEVERAL) === 0)
      return capitalsHold(rules[end >> ROW_BITS]!, upper, caps, tokens) ? [end & ROW] : [];
    const rows: number[] = [];
    const first = (end & ~SEVERAL) + 1;
    for (let i = first; i < first + several[first - 1]! * 2; i += 2) {
      const row = several[i]!;
      if (capitalsHold(several[i + 1]!, upper, caps, tokens) && rows.at(-1) !== row) rows.push(row);
    }
    return rows;
  }

  /** Reads the token that begins at `start`. */
  #read(start: number): void {
    const values = this.#values;
    const text = this.#text;
    const { length } = text;
    const first = this.#valueAt(start);
    const unspaced = isUnspaced(first);
    let hash1 = this.#lexicon.seed;
    let hash2 = this.#seed2;
    let i = start;
    // Most tokens are letters of a spaced script from end to end, or one unit, and need no more than this.
    let value = first;
    do {
      if (value <= LAST_DIGIT || (value >= FIRST_UNSPACED && !unspaced)) break;
      hash1 = Math.imul(hash1 ^ value, MULTIPLIER_1);
      hash2 = Math.imul(hash2 ^ value, MULTIPLIER_2);
      value = ++i < length ? values[text.charCodeAt(i)]! : BREAK;
    } while (!unspaced);
    let units = i - start;
    let end = i;
    let digits = false;
    for (; i < length && !unspaced; i++) {
      const unit = text.charCodeAt(i);
      const value = foldedOf(unit, values[unit]!);
      if (value < FIRST_LETTER) {
        if (value === IGNORABLE) continue;
        if (value !== EXPANDS || digits) break;
        const { fold } = this.#lexicon;
        const index = expansionIndex(fold, unit);
        for (let k = fold.expansionStarts[index]!; k < fold.expansionStarts[index + 1]!; k++) {
          hash1 = Math.imul(hash1 ^ fold.expansions[k]!, MULTIPLIER_1);
          hash2 = Math.imul(hash2 ^ fold.expansions[k]!, MULTIPLIER_2);
          units++;
        }
      } else {
        if (units === 0) digits = isDigit(value);
        else if (isDigit(value) !== digits || isUnspaced(value)) break;
        hash1 = Math.imul(hash1 ^ value, MULTIPLIER_1);
        hash2 = Math.imul(hash2 ^ value, MULTIPLIER_2);
        units++;
      }
      end = i + 1;
    }
    this.#tokenStart = start;
    this.#hash1 = hash1;
    this.#hash2 = hash2;
    this.#end = end;
    this.#units = units;
    this.#digits = digits;
    this.#unspaced = unspaced;
  }

  /** Whether the token begins with a capital, or a letter of a script without them. */
  #isUpper(): boolean {
    return this.#unspaced || !isLower(this.#lexicon.fold, this.#text.charCodeAt(this.#tokenStart));
  }

  /** Whether the token has no lower-case letter. */
  #isCaps(): boolean {
    for (let i = this.#tokenStart; i < this.#end && !this.#unspaced; i++)
      if (isLower(this.#lexicon.fold, this.#text.charCodeAt(i))) return false;
    return true;
  }

  #skipIgnorable(i: number): number {
    let at = i;
    while (this.#valueAt(at) === IGNORABLE) at++;
    return at;
  }

  /** The class or folded unit at `i`; a break beyond the end. */
  #valueAt(i: number): number {
    if (i >= this.#text.length) return BREAK;
    const unit = this.#text.charCodeAt(i);
    return foldedOf(unit, this.#values[unit]!);
  }

  /** Where the next token of a form may begin after the current one, or -1. */
  #nextTokenStart(): number {
    let at = this.#skipIgnorable(this.#end);
    let value = this.#valueAt(at);
    if (value >= FIRST_LETTER) return at;
    if (value === DOT && this.#units <= LONGEST_BEFORE_DOT && !this.#digits) {
      at = this.#skipIgnorable(at + 1);
      value = this.#valueAt(at);
    }
    if (value === SPACE) {
      do {
        at = this.#skipIgnorable(at + 1);
        value = this.#valueAt(at);
      } while (value === SPACE);
    } else if (value === HYPHEN || value === APOSTROPHE || this.#isStroke(at)) {
      at = this.#skipIgnorable(at + 1);
      value = this.#valueAt(at);
    }
    return value >= FIRST_LETTER || value === EXPANDS ? at : -1;
  }

  #isStroke(at: number): boolean {
    return this.#text.charCodeAt(at) === STROKE && this.#units <= LONGEST_BEFORE_STROKE && !this.#digits;
  }

  /** Whether a form may end with the current token: "Putin's", "Su-30s" and "Putin-backed", not "Xi'an", "S-300PMU". */
  #atBoundary(): boolean {
    if (this.#unspaced) return true;
    const at = this.#skipIgnorable(this.#end);
    const value = this.#valueAt(at);
    if (value === EXPANDS) return false;
    if (value >= FIRST_LETTER) {
      if (isUnspaced(value)) return true;
      return this.#digits && this.#isLoneS(at);
    }
    if (value !== APOSTROPHE) return true;
    const after = this.#skipIgnorable(at + 1);
    const next = this.#valueAt(after);
    if ((next < FIRST_LETTER && next !== EXPANDS) || isUnspaced(next)) return true;
    return this.#apostropheSuffixes || this.#isLoneS(after) || this.#isCapitalS(after);
  }

  /** A plural or possessive "s" that ends its word. */
  #isLoneS(at: number): boolean {
    return this.#text.charCodeAt(at) === LETTER_S && this.#endsWord(at + 1);
  }

  /** The possessive of a headline in capitals: "PUTIN'S". */
  #isCapitalS(at: number): boolean {
    return this.#text[at] === 'S' && this.#endsWord(at + 1) && this.#isCaps();
  }

  #endsWord(at: number): boolean {
    const value = this.#valueAt(this.#skipIgnorable(at));
    return (value < FIRST_LETTER && value !== EXPANDS) || isUnspaced(value);
  }
}
