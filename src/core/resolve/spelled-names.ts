import { skeletonOf } from '../fold';
import { bearingTokens, isParticle, nameKey, oneEditFrom, sameName } from '../transliteration';
import { firstFrom } from './in-order';
import { type MisspeltHolder, misspeltHolder } from './misspelt-names';
import type { HeldOffice } from './office-phrases';
import { remembering } from './remembering';
import type { BlockView, HashedToken, StoryView } from './view';
import { textAfter } from './words';

/** A stretch of capitalised words that may be a known name in another romanisation. */
export interface SpelledName {
  readonly start: number;
  readonly end: number;
  readonly fits: readonly SpelledFit[];
}

/** Somebody of the dataset whom such a stretch may name. */
export interface SpelledFit {
  readonly entity: number;
  /** Every word is spelled as the dataset has it and in that order; only initials or particles differ. */
  readonly exact: boolean;
  /** How long the one word is that one slip of the pen parts from the dataset's; 0 where more does. */
  readonly slip: number;
  /** The surname as the text writes it, as a token hash: what the story goes on with. */
  readonly surname: number;
}

/** Names of more words than this are found by their parts. */
const MOST_WORDS = 4;

/** "Aung San Suu kyi": after two words of a name that one official has, its last is not a word of every day. */
const LEAST_WITH_SMALL = 3;

/** Between two words of one name; a dot only after an initial. */
const JOIN = /^(?:[ \u00a0\n]|[ ]?[-‑'’ʿʻ`]|\.[ \u00a0]?)$/;

/** "Hussein bin Abdullah" is the son of Abdullah, and "Abdullah bin Hussein" his father. */
const SON_OF = /^(?:bin|ibn|ben|bint)$/;

/** Finds names in other spellings than the dataset's. For one story: what it found out of words it remembers. */
export class SpelledNames {
  readonly #misspelt: MisspeltHolder;
  readonly #fitsOf: ReturnType<typeof fitsOf>;

  constructor(story: StoryView) {
    this.#fitsOf = fitsOf(story);
    this.#misspelt = misspeltHolder(story.table);
  }

  /**
   * Every full name of a block that reads like one of the dataset without being spelled like it: by transliteration key,
   * proved by spelling distance (engine study, section 4), or that is a holder's beside the office but for a slip of the
   * pen. What it finds needs evidence beside it to count. Between two steps that find none it gives `null`.
   */
  *in(block: BlockView, offices: readonly HeldOffice[]): Generator<SpelledName | null> {
    for (const run of capitalRuns(block)) {
      let from = 0;
      while (from < run.length - 1) {
        const name = this.#longestAt(block, offices, run, from);
        from = name ? firstFrom(run, name.end) : from + 1;
        yield name;
      }
    }
  }

  #longestAt(
    block: BlockView,
    offices: readonly HeldOffice[],
    run: readonly HashedToken[],
    from: number,
  ): SpelledName | null {
    if (!isCapital(block, run[from]!)) return null;
    for (let to = Math.min(run.length, from + MOST_WORDS + 2); to > from + 1; to--) {
      const stretch = run.slice(from, to);
      const bearing = new Set(bearingTokens(stretch.map(({ text }) => text)));
      const words = stretch.filter(({ text }) => bearing.has(text));
      if (words.length > MOST_WORDS || words.at(-1) !== stretch.at(-1) || words[0] !== stretch[0]) continue;
      const small = !isCapital(block, words.at(-1)!);
      if (small && words.length < LEAST_WITH_SMALL) continue;
      const isSon = stretch.some(({ text }) => SON_OF.test(text));
      let fits: readonly SpelledFit[] = this.#fitsOf(words.map(({ text }) => text).join(' ')).filter(
        ({ reordered }) => !isSon || !reordered,
      );
      if (small && (fits.length > 1 || !fits[0]?.exact)) continue;
      if (fits.length === 0) fits = this.#misspelt(block, offices, words);
      if (fits.length > 0) return { start: words[0]!.start, end: words.at(-1)!.end, fits };
    }
    return null;
  }
}

/** Whom words read like, given with spaces between them; `reordered` where the dataset has them in another order. */
function fitsOf(story: StoryView): (written: string) => readonly (SpelledFit & { reordered: boolean })[] {
  const skeleton = remembering(skeletonOf);
  return remembering((written) => {
    const words = written.split(' ');
    const key = nameKey(words, skeleton);
    if (key === null) return [];
    return story.spellings.of(key).flatMap(({ entity, tokens }) => {
      const same = sameName(words, tokens);
      if (!same) return [];
      const { distance, reordered, fellows } = same;
      const surname = story.hash(words[fellows.indexOf(tokens.length - 1)]!);
      const exact = distance === 0 && !reordered;
      return [{ entity, exact, slip: reordered ? 0 : slipOf(words, tokens), surname, reordered }];
    });
  });
}

function slipOf(written: readonly string[], known: readonly string[]): number {
  const [slip, ...more] = written.filter((word, i) => word !== known[i]);
  return slip && more.length === 0 && oneEditFrom(slip).some((edit) => known.includes(edit))
    ? slip.length
    : 0;
}

const isCapital = (block: BlockView, { start }: HashedToken): boolean =>
  /^\p{Lu}/u.test(textAfter(block.text, start, 2));

/** Runs of words with a capital, particles between them included, and the small word after each. */
function capitalRuns(block: BlockView): HashedToken[][] {
  const runs: HashedToken[][] = [];
  let run: HashedToken[] = [];
  for (const token of block.tokens()) {
    const previous = run.at(-1);
    const gap = previous ? block.text.slice(previous.end, token.start) : '';
    const joined = previous && JOIN.test(gap) && (!gap.startsWith('.') || previous.text.length === 1);
    if (!joined) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (isCapital(block, token) || (run.length > 0 && isParticle(token.text))) run.push(token);
    else {
      if (run.length > 1) runs.push([...run, token]);
      run = [];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}
