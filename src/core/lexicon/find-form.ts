import { hashTokens } from './hash';
import { MORE, ROW, SEVERAL, TERMINAL } from './layout';
import type { Lexicon } from './open-lexicon';

/** The alias rows of the surface form that these folded tokens are, whatever its capitals; empty for none. */
export function findForm(lexicon: Lexicon, tokens: readonly string[]): readonly number[] {
  const { entries, ends, several } = lexicon;
  const entry = entryOf(lexicon, tokens);
  if (entry < 0 || (entries[entry]! & TERMINAL) === 0) return [];
  const end = ends[entry]!;
  if ((end & SEVERAL) === 0) return [end & ROW];
  const offset = end & ~SEVERAL;
  return Array.from({ length: several[offset]! }, (_, k) => several[offset + 1 + k * 2]!);
}

/** Whether some longer surface form begins with these folded tokens. */
export function beginsForm(lexicon: Lexicon, tokens: readonly string[]): boolean {
  const entry = entryOf(lexicon, tokens);
  return entry >= 0 && (lexicon.entries[entry]! & MORE) !== 0;
}

/** Where the entry of these tokens stands in `entries`, or -1. */
function entryOf(lexicon: Lexicon, tokens: readonly string[]): number {
  const { entries, seed } = lexicon;
  const { bucketHash, fingerprint } = hashTokens(tokens, seed);
  const root = tokens.length === 1;
  const buckets = root ? lexicon.rootBuckets : lexicon.prefixBuckets;
  const bucket = bucketHash >>> (root ? lexicon.rootShift : lexicon.prefixShift);
  for (let i = buckets[bucket]!; i < buckets[bucket + 1]!; i++)
    if (entries[i]! >>> 2 === fingerprint) return i;
  return -1;
}
