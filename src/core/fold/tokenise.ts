import { EXPANDS, FIRST_LETTER, foldedOf, IGNORABLE, isDigit, isUnspaced } from './classes';
import { expansionIndex, type Fold } from './fold';

/** A run of letters, or of digits; in scripts without spaces, one unit. */
export interface Token {
  /** As folded: lower case, plain letters. */
  readonly text: string;
  /** UTF-16 offsets into the text as given, without outer invisible characters. */
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text, with the lexicon's own tokenisation. For context and for building; the scan has its own loop. */
export function tokenise(fold: Fold, text: string): Token[] {
  const tokens: Token[] = [];
  let run = '';
  let start = 0;
  let end = 0;
  let digits = false;
  let unspaced = false;
  const close = (): void => {
    if (run !== '') tokens.push({ text: run, start, end });
    run = '';
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const value = foldedOf(unit, fold.values[unit]!);
    if (value === IGNORABLE) continue;
    if (value < FIRST_LETTER && value !== EXPANDS) {
      close();
      continue;
    }
    const digit = isDigit(value);
    if (run !== '' && (digit !== digits || unspaced || isUnspaced(value))) close();
    if (run === '') {
      start = i;
      digits = digit;
      // Not asked of the run itself: to look into a string that still grows costs as much as it is long.
      unspaced = isUnspaced(value);
    }
    run += value === EXPANDS ? expand(fold, unit) : String.fromCharCode(value);
    end = i + 1;
  }
  close();
  return tokens;
}

/** The folded tokens of a name joined by single spaces: two names that the scan cannot tell apart have the same key. */
export const foldKey = (fold: Fold, text: string): string =>
  tokenise(fold, text)
    .map((token) => token.text)
    .join(' ');

/** The letters of a unit that folds to several. */
function expand(fold: Fold, unit: number): string {
  const index = expansionIndex(fold, unit);
  return String.fromCharCode(
    ...fold.expansions.subarray(fold.expansionStarts[index]!, fold.expansionStarts[index + 1]!),
  );
}
