import { chainTokens } from './goes-on-as';
import type { BlockView, HashedToken, StoryView } from './view';
import { textAfter } from './words';

/** A place where one of the introduced people's short names stands. */
interface ChainPlace {
  readonly block: BlockView;
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
}

/**
 * Every place in the story where a short name of an introduced person stands, longest first at each place. Looked up by
 * the last token's hash, so the lexicon need not hold everybody's surname. `null` for a token with which none ends.
 *
 * @param introduced the short names of each, as token hashes
 */
export function* chainPlaces(
  story: StoryView,
  introduced: ReadonlyMap<number, readonly (readonly number[])[]>,
): Generator<ChainPlace | null> {
  const byLast = new Map<number, { readonly chain: readonly number[]; readonly entity: number }[]>();
  for (const [entity, chains] of introduced) {
    for (const chain of chains) {
      const last = chain.at(-1)!;
      const known = byLast.get(last);
      if (known) known.push({ chain, entity });
      else byLast.set(last, [{ chain, entity }]);
    }
  }
  for (const block of story.blocks) {
    const { length } = block.tokens();
    for (let i = 0; i < length; i++) yield placeAt(story, block, i, byLast);
  }
}

type ByLast = ReadonlyMap<number, readonly { readonly chain: readonly number[]; readonly entity: number }[]>;

/** The longest short name that ends with a token. */
function placeAt(story: StoryView, block: BlockView, i: number, byLast: ByLast): ChainPlace | null {
  const tokens = block.tokens();
  const token = tokens[i]!;
  const asked = chainTokens(story, token);
  const read = asked.find(({ hash }) => byLast.get(hash)?.some(({ chain }) => endsAt(tokens, i, chain)));
  if (!read) return null;
  const matches = byLast.get(read.hash)!.filter(({ chain }) => endsAt(tokens, i, chain));
  const longest = Math.max(...matches.map(({ chain }) => chain.length));
  const first = tokens[i - longest + 1]!;
  if (!hasCapital(block, token) && (first.text.length < SHORTEST_FIRST || !hasCapital(block, first)))
    return null;
  if (!boundary(block.text, token.end)) return null;
  const start = first.start + (longest === 1 ? read.attached : 0);
  if (isInKatakana(block.text, start, token.end)) return null;
  const entities = matches.filter(({ chain }) => chain.length === longest).map(({ entity }) => entity);
  return { block, start, end: token.end, entities: [...new Set(entities)] };
}

/** A longer first word with a capital tells a name, even if a slip left the last without one: "Suu kyi", no "Al assad". */
const SHORTEST_FIRST = 3;

const hasCapital = ({ text }: BlockView, { start }: HashedToken): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(textAfter(text, start, 2));

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

/** Whether a stretch is part of a longer run of katakana: "ケリ" of "ケリー". */
const isInKatakana = (text: string, start: number, end: number): boolean =>
  (KATAKANA.test(text.charAt(end - 1)) && KATAKANA.test(text.charAt(end))) ||
  (KATAKANA.test(text.charAt(start)) && KATAKANA.test(text.charAt(start - 1)));

/** The tokens of a short name before its last stand there, with only spaces, hyphens and apostrophes between them. */
function endsAt(tokens: readonly HashedToken[], i: number, chain: readonly number[]): boolean {
  if (i - chain.length + 1 < 0) return false;
  return chain.every((hash, k) => {
    const at = i - chain.length + 1 + k;
    if (k > 0 && tokens[at]!.start - tokens[at - 1]!.end > 1) return false;
    return k === chain.length - 1 || tokens[at]!.hash === hash;
  });
}

const boundary = (text: string, end: number): boolean =>
  !/^['’][\p{L}]{2,}/u.test(textAfter(text, end, 4)) && !/^\d/.test(textAfter(text, end, 1));
