/**
 * The two 32-bit hashes that find a token sequence: the first picks the bucket, the second is the fingerprint. Both
 * are multiplicative (one xor and one `imul` a unit), so they cost next to nothing while a token is walked, and mix
 * well into the upper bits, which are the ones used. Constants: the golden ratio's and MurmurHash3's odd multipliers.
 */
export const MULTIPLIER_1 = 0x9e3779b1;
export const MULTIPLIER_2 = 0x85ebca6b;

/** Start value of the second hash, from the seed that starts the first. */
export const secondSeed = (seed: number): number => ~seed ^ 0x2545f491;

/** The hash of a sequence of k+1 tokens from that of its first k and the next token's; the order matters. */
export const mix = (prefix: number, token: number): number => {
  const mixed = Math.imul(prefix, 0xc2b2ae35) ^ token;
  return Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
};

/** The hash of one folded token, for the builder; the scan computes it unit by unit in its own loop. */
export function hashToken(token: string, start: number, multiplier: number): number {
  let hash = start;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), multiplier);
  return hash;
}

/** Thirty bits: the two lowest of an entry are flags. */
const fingerprintOf = (hash: number): number => hash >>> 2;

/** What finds the entry of some folded tokens: where its bucket is, and how it looks in there. */
export function hashTokens(
  tokens: readonly string[],
  seed: number,
): { readonly bucketHash: number; readonly fingerprint: number } {
  const second = secondSeed(seed);
  let bucketHash = 0;
  let print = 0;
  tokens.forEach((token, i) => {
    const one = hashToken(token, seed, MULTIPLIER_1);
    const two = hashToken(token, second, MULTIPLIER_2);
    bucketHash = i === 0 ? one : mix(bucketHash, one);
    print = i === 0 ? two : mix(print, two);
  });
  return { bucketHash: bucketHash >>> 0, fingerprint: fingerprintOf(print) };
}
