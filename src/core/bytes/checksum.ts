/** {@link checksum} of a file of any length: its last word is filled up with zeros. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const words = new Int32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return checksum(words);
}

/** FNV-1a's start value and prime. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** Words between two calls. A function that is called again and again is compiled sooner than one that loops for long. */
const BLOCK = 1024;

/**
 * A 32-bit checksum of whole words, for telling a damaged file from a sound one (not for security): multiplying and
 * folding whole words, as in FNV-1a and MurmurHash's finaliser. Two sums run side by side over every other word, as
 * xxHash's do, since a sum cannot take a word before it is done with the last. It changes with every flipped bit, as
 * each step can be undone.
 */
export function checksum(words: Int32Array): number {
  const sums = new Int32Array([START, ~START]);
  const even = words.length & ~1;
  for (let i = 0; i < even; i += BLOCK) sumBlock(words, i, Math.min(even, i + BLOCK), sums);
  const rest = words.length > even ? step(sums[1]!, words[even]!) : sums[1]!;
  return step(step(sums[0]!, rest), words.length) >>> 0;
}

/** So many words make V8 and SpiderMonkey compile a loop for speed, which takes them a millisecond beside ours. */
const WARM_UP = 16_384;

/**
 * Has the checksum compiled while there is nothing to check yet: in a process that was just born, a check of some
 * megabytes would else be over before it is compiled, or wait for it.
 */
export function warmChecksum(): void {
  checksum(new Int32Array(WARM_UP));
}

function sumBlock(words: Int32Array, from: number, to: number, sums: Int32Array): void {
  let first = sums[0]!;
  let second = sums[1]!;
  for (let i = from; i < to; i += 2) {
    first = Math.imul(first ^ words[i]!, PRIME);
    first ^= first >>> 15;
    second = Math.imul(second ^ words[i + 1]!, PRIME);
    second ^= second >>> 15;
  }
  sums[0] = first;
  sums[1] = second;
}

function step(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, PRIME);
  return product ^ (product >>> 15);
}
