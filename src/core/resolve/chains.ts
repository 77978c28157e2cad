import { type ChainToken, chainTokens } from './goes-on-as';
import type { BlockView, HashedToken, StoryView } from './view';

/** A place where a story introduces a bearer of a surname: somebody known, or (`null`) somebody who is not. */
export interface Introduction {
  readonly block: number;
  readonly start: number;
  readonly entity: number | null;
  /** The short names that go on with it, as token hashes. */
  readonly chains: readonly (readonly number[])[];
  /** "father", where somebody known is introduced as another's; else empty. */
  readonly kin: string;
}

/** A place where one of the introduced people's short names stands. */
interface ChainPlace {
  readonly block: BlockView;
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
}

/**
 * Every place in the story where a short name of an introduced person stands, longest first at each place. Looked up by
 * the last token's hash, so the lexicon need not hold everybody's surname.
 */
export function chainPlaces(story: StoryView, introductions: readonly Introduction[]): ChainPlace[] {
  const byLast = new Map<number, { readonly chain: readonly number[]; readonly entity: number }[]>();
  const seen = new Set<number>();
  for (const { entity, chains } of introductions) {
    if (entity === null || seen.has(entity)) continue;
    seen.add(entity);
    for (const chain of chains) {
      const last = chain.at(-1)!;
      byLast.set(last, [...(byLast.get(last) ?? []), { chain, entity }]);
    }
  }
  const places: ChainPlace[] = [];
  for (const block of story.blocks) {
    const tokens = block.tokens();
    tokens.forEach((token, i) => {
      const asked = chainTokens(story, token);
      const read = asked.find(({ hash }) => byLast.get(hash)?.some(({ chain }) => endsAt(tokens, i, chain)));
      if (!read) return;
      const matches = byLast.get(read.hash)!.filter(({ chain }) => endsAt(tokens, i, chain));
      const longest = Math.max(...matches.map(({ chain }) => chain.length));
      const first = tokens[i - longest + 1]!;
      if (!hasCapital(block, token) && (first.text.length < SHORTEST_FIRST || !hasCapital(block, first)))
        return;
      if (!boundary(block.text, token.end)) return;
      const start = first.start + (longest === 1 ? read.attached : 0);
      if (isInKatakana(block.text, start, token.end)) return;
      const entities = matches.filter(({ chain }) => chain.length === longest).map(({ entity }) => entity);
      places.push({ block, start, end: token.end, entities: [...new Set(entities)] });
    });
  }
  return places;
}

/** A longer first word with a capital tells a name, even if a slip left the last without one: "Suu kyi", no "Al assad". */
const SHORTEST_FIRST = 3;

const hasCapital = ({ text }: BlockView, { start }: HashedToken): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(text.slice(start, start + 2));

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
  !/^['’][\p{L}]{2,}/u.test(text.slice(end, end + 4)) && !/^\d/.test(text.slice(end, end + 1));

/**
 * Whom a short name at a place goes on with: the nearest introduction before it, or, for a headline that comes before
 * them all, the first of the story. Somebody introduced as another's father or wife is an aside, after which the name
 * is the other's again. Where several bear it, "Mrs." is whom the story calls a wife, or whom it calls no husband.
 */
export function nearestIntroduction(
  introductions: readonly Introduction[],
  story: StoryView,
  block: BlockView,
  place: { readonly start: number; readonly end: number },
): Introduction | null {
  // A particle written to the name is not in the place.
  const tokens = block.tokens().filter(({ start, end }) => end > place.start && start < place.end);
  const wanted = tokens.map((token) => chainTokens(story, token));
  const all = introductions.filter(({ chains }) => chains.some((chain) => sameTail(chain, wanted)));
  const fits = addressed(all, ADDRESS.exec(block.text.slice(Math.max(0, place.start - 7), place.start))?.[1]);
  const at = { block: block.index, start: place.start };
  let before: Introduction | null = null;
  for (const one of fits) {
    if (isAfter(at, one) && (before === null || isLikelier(one, before))) before = one;
  }
  if (before) return before;
  const [first] = [...fits].sort((a, b) => (isAfter(a, b) ? 1 : -1));
  // A headline speaks of whom the story introduces first, unless two bearers of the name are in it.
  return first && (bearersOf(fits).length === 1 || block.role === 'headline') ? first : null;
}

const bearersOf = (introductions: readonly Introduction[]): (number | null)[] => [
  ...new Set(introductions.map(({ entity }) => entity)),
];

const ADDRESS = /(?:^|[^\p{L}])(Mr|Mrs|Ms|Miss)\.? $/u;
const MAN = /husband|son|brother|father|uncle|nephew/;
const WOMAN = /wife|daughter|sister|mother|widow|niece|lady/i;

/** Of several bearers of a name, the one whom a form of address can mean; none where it may be more than one. */
function addressed(fits: readonly Introduction[], address: string | undefined): readonly Introduction[] {
  const bearers = bearersOf(fits);
  if (!address || bearers.length < 2) return fits;
  const [meant, others] = address === 'Mr' ? [MAN, WOMAN] : [WOMAN, MAN];
  const called = (one: number | null, sex: RegExp): boolean =>
    fits.some(({ entity, kin }) => entity === one && sex.test(kin));
  const sure = bearers.filter((one) => called(one, meant));
  const left = sure.length > 0 ? sure : bearers.filter((one) => !called(one, others));
  return left.length === 1 ? fits.filter(({ entity }) => entity === left[0]) : [];
}

const isLikelier = (a: Introduction, b: Introduction): boolean =>
  (a.kin === '') === (b.kin === '') ? isAfter(a, b) : a.kin === '';

type Place = Pick<Introduction, 'block' | 'start'>;

const isAfter = (a: Place, b: Place): boolean =>
  a.block > b.block || (a.block === b.block && a.start > b.start);

const sameTail = (chain: readonly number[], wanted: readonly (readonly ChainToken[])[]): boolean =>
  chain.length === wanted.length && chain.every((hash, i) => wanted[i]!.some((token) => token.hash === hash));
