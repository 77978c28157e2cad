import { cyrillicBases, scriptOf, withoutParticles, wordKey } from '../forms';
import { ALIAS } from '../table';
import { within } from './in-order';
import type { BlockView, HashedToken, Item, StoryView } from './view';

/** A token as a short name may have it. */
export interface ChainToken {
  readonly hash: number;
  /** Letters of a particle before it. */
  readonly attached: number;
}

/** The hashes under which a token may be (the last word of) a short name: as it stands, in the first case, bare. */
export function chainTokens({ habits, hash }: StoryView, token: HashedToken): readonly ChainToken[] {
  const script = scriptOf(token.text);
  if (script === 'arabic' || script === 'hebrew') {
    return withoutParticles(token.text, script).map(({ word, letters }) => ({
      hash: hash(wordKey(word)),
      attached: letters,
    }));
  }
  if (script === 'cyrillic') {
    return cyrillicBases(wordKey(token.text)).map((word) => ({ hash: hash(word), attached: 0 }));
  }
  if (script === 'latin' && habits.inflection) {
    return habits.inflection.bases(token.text).map((word) => ({ hash: hash(word), attached: 0 }));
  }
  return [{ hash: token.hash, attached: 0 }];
}

/** The short names that a story goes on with after a person's name at a place, each as token hashes. */
export function chainsAs(
  story: StoryView,
  block: BlockView,
  item: Pick<Item, 'start' | 'end' | 'rows'>,
  entity: number,
): readonly (readonly number[])[] {
  const chains = story.table.chains(entity);
  const tokens = within(block.tokens(), item.start, item.end);
  const last = tokens.at(-1);
  // Whoever has no surname has none in other letters either.
  if (!last || chains.length === 0) return chains;
  const script = scriptOf(last.text);
  if (script === 'unspaced') return [...chains, ...unspacedChain(block, item, tokens)];
  if (script !== 'latin') return [...chains, ...wordChains(story, tokens)];
  return [...chains, ...asSpelled(story, item, entity, last, chains)];
}

/** The last word of a name as this story spells it: "Haibatullah Akhunzada". */
function asSpelled(
  { table }: StoryView,
  { rows }: Pick<Item, 'rows'>,
  entity: number,
  last: HashedToken,
  chains: readonly (readonly number[])[],
): number[][] {
  if (!rows.some(({ cls, target }) => target === entity && cls === ALIAS.variant)) return [];
  const known = last.text.length < 4 || table.isGiven(entity, last.text);
  return known || chains.some((chain) => chain.includes(last.hash)) ? [] : [[last.hash]];
}

/** Shorter surnames are words, or parts of them. */
const SHORTEST = 3;
const SON_OF = /^(?:بن|ابن|بنت)$/;

function wordChains(story: StoryView, tokens: readonly HashedToken[]): number[][] {
  const last = tokens.at(-1)!;
  const before = tokens.at(-2);
  // "محمد بن سلمان" is not called Salman, who is his father.
  if (last.text.length < SHORTEST || (before && SON_OF.test(before.text))) return [];
  return chainTokens(story, last).map(({ hash }) => [hash]);
}

/** Between the parts of a name in a script that does not part words; a name without it goes on in full. */
const PARTED = /[ \u00a0·・‧•．＝]/;

function unspacedChain(
  { text }: BlockView,
  { start, end, rows }: Pick<Item, 'start' | 'end' | 'rows'>,
  tokens: readonly HashedToken[],
): number[][] {
  const whole = rows.some(({ cls }) => cls === ALIAS.unique || cls === ALIAS.surname);
  const gap = text
    .slice(start, end)
    .split('')
    .findLastIndex((unit) => PARTED.test(unit));
  const surname = whole ? tokens : gap < 0 ? [] : tokens.filter((token) => token.start > start + gap);
  return surname.length < 2 ? [] : [surname.map(({ hash }) => hash)];
}
