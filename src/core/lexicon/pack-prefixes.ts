import { hashTokens } from './hash';
import { MORE, ROW, ROW_BITS, RULE_BITS, SEVERAL, TERMINAL } from './layout';
import type { Lexicon } from './open-lexicon';

/** The first tokens of one or more surface forms: an entry of the lexicon. */
interface Prefix {
  readonly tokens: readonly string[];
  /** Longer forms go on from here. */
  readonly more: boolean;
  /** Alias rows that end here, with their case rules. */
  readonly ends: readonly { readonly row: number; readonly rule: number }[];
}

interface Hashed {
  readonly prefix: Prefix;
  readonly bucketHash: number;
  readonly fingerprint: number;
}

/** At most eight entries a bucket on average: short enough to walk, few enough bucket starts. */
const ENTRIES_PER_BUCKET = 8;
const MAX_SEEDS = 100;

/** The sections that find a prefix, as `layout.ts` has them, and what they are hashed and bucketed by. */
type PackedPrefixes = Pick<
  Lexicon,
  | 'seed'
  | 'rootShift'
  | 'prefixShift'
  | 'rootBuckets'
  | 'prefixBuckets'
  | 'entries'
  | 'ends'
  | 'rules'
  | 'several'
>;

/** Lays prefixes out in buckets: those of one token, then the longer ones. Their order does not matter. */
export function packPrefixes(prefixes: readonly Prefix[]): PackedPrefixes {
  const roots = prefixes.filter(({ tokens }) => tokens.length === 1);
  const longer = prefixes.filter(({ tokens }) => tokens.length > 1);
  const rootShift = shiftFor(roots.length);
  const prefixShift = shiftFor(longer.length);
  const seed = findSeed(roots, longer, rootShift, prefixShift);
  const hashedRoots = sortByBucket(hashAll(roots, seed), rootShift);
  const hashedLonger = sortByBucket(hashAll(longer, seed), prefixShift);
  return {
    seed,
    rootShift,
    prefixShift,
    rootBuckets: bucketStarts(hashedRoots, rootShift, 0),
    prefixBuckets: bucketStarts(hashedLonger, prefixShift, hashedRoots.length),
    ...fillTable([...hashedRoots, ...hashedLonger]),
  };
}

/** `32 - log2(buckets)`; at least two buckets, since shifting by 32 is shifting by nothing. */
function shiftFor(count: number): number {
  let bits = 1;
  while (2 ** bits * ENTRIES_PER_BUCKET < count) bits++;
  return 32 - bits;
}

const hashAll = (prefixes: readonly Prefix[], seed: number): Hashed[] =>
  prefixes.map((prefix) => ({ prefix, ...hashTokens(prefix.tokens, seed) }));

/** A seed under which no two different prefixes look alike. */
function findSeed(
  roots: readonly Prefix[],
  longer: readonly Prefix[],
  rootShift: number,
  prefixShift: number,
): number {
  for (let seed = 1; seed <= MAX_SEEDS; seed++) {
    if (distinct(hashAll(roots, seed), rootShift) && distinct(hashAll(longer, seed), prefixShift))
      return seed;
  }
  throw new Error(`no seed of ${MAX_SEEDS} keeps the lexicon's entries apart`);
}

function distinct(hashed: readonly Hashed[], shift: number): boolean {
  const seen = new Set<number>();
  for (const { bucketHash, fingerprint } of hashed) {
    const key = (bucketHash >>> shift) * 2 ** 30 + fingerprint;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

const sortByBucket = (hashed: Hashed[], shift: number): Hashed[] =>
  hashed.sort((a, b) => (a.bucketHash >>> shift) - (b.bucketHash >>> shift) || a.fingerprint - b.fingerprint);

function bucketStarts(sorted: readonly Hashed[], shift: number, offset: number): Uint32Array {
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  for (const { bucketHash } of sorted) starts[(bucketHash >>> shift) + 1]!++;
  starts[0] = offset;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

/** The entries, and what ends at them: most often a single row with one of a few dozen case rules. */
function fillTable(sorted: readonly Hashed[]) {
  const rules = commonestRules(sorted);
  const numbers = new Map(rules.map((rule, number) => [rule, number]));
  const entries = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  const several: number[] = [];
  sorted.forEach(({ prefix, fingerprint }, i) => {
    const { more } = prefix;
    const list = [...prefix.ends].sort((a, b) => a.row - b.row || a.rule - b.rule);
    entries[i] = ((fingerprint << 2) | (list.length > 0 ? TERMINAL : 0) | (more ? MORE : 0)) >>> 0;
    const [only] = list;
    if (!only) return;
    const number = numbers.get(only.rule);
    if (list.length === 1 && number !== undefined && only.row <= ROW) {
      ends[i] = only.row | (number << ROW_BITS);
    } else {
      ends[i] = (SEVERAL | several.length) >>> 0;
      several.push(list.length, ...list.flatMap(({ row, rule }) => [row, rule]));
    }
  });
  return { entries, ends, rules: Uint16Array.from(rules), several: Uint32Array.from(several) };
}

/** As many rules as an entry can name, the commonest. */
function commonestRules(sorted: readonly Hashed[]): number[] {
  const counts = new Map<number, number>();
  for (const { prefix } of sorted)
    for (const { rule } of prefix.ends) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, 2 ** RULE_BITS)
    .map(([rule]) => rule);
}
