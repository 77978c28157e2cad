import { Cursor } from './cursor';
import type { Lexicon } from './open-lexicon';
import { seek } from './seek';
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
  const cursor = new Cursor(lexicon, text, options.apostropheSuffixes ?? false);
  const spots: Spot[] = [];
  for (let at = seek(lexicon, text, 0); at >= 0; ) {
    const match = cursor.matchAt(at);
    if (match) spots.push(match);
    at = seek(lexicon, text, cursor.next);
  }
  return spots;
}
