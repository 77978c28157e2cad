/** {@link checksum} of a file of any length: its last word is filled up with zeros. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const words = new Int32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return checksum(words);
}

/** FNV-1a's start value. */
const START = 0x811c9dc5;
/** The golden ratio's: it has more bits than FNV's prime, so that small differences spread at once. */
const MULTIPLIER = 0x9e3779b1;
/** Words between two calls. A function that is called again and again is compiled sooner than one that loops for long. */
const BLOCK = 1024;

/**
 * A 32-bit checksum of whole words, for telling a damaged file from a sound one (not for security): whole words are
 * folded in and multiplied as FNV-1a does with bytes, and each product is mixed as in MurmurHash's finaliser. Two sums
 * run side by side over every other word, as xxHash's do, since a sum cannot take a word before it is done with the
 * last. The checksum changes with every changed word, as each step can be undone.
 */
export function checksum(words: Int32Array): number {
  const { length } = words;
  const even = length & ~1;
  const sums = Int32Array.of(length, START);
  for (let i = 0; i < even; i += BLOCK) sumBlock(words, i, Math.min(even, i + BLOCK), sums);
  if (even < length) sumBlock(Int32Array.of(words[even]!, 0), 0, 2, sums);
  return (Math.imul(sums[0]!, MULTIPLIER) ^ sums[1]!) >>> 0;
}

/**
 * So many blocks make V8 and SpiderMonkey compile the loop for speed. More take longer than they save: the file that is
 * waited for is there meanwhile.
 */
const WARM_UP = 6;

/**
 * Has the checksum compiled while there is nothing to check yet: in a process that was just born, a check of some
 * megabytes would else be over before it is compiled, or wait for it.
 */
export function warmChecksum(): void {
  const block = new Int32Array(BLOCK);
  for (let i = 0; i < WARM_UP; i++) checksum(block);
}

function sumBlock(words: Int32Array, from: number, to: number, sums: Int32Array): void {
  let first = sums[0]!;
  let second = sums[1]!;
  for (let i = from; i < to; i += 2) {
    first = Math.imul(first ^ words[i]!, MULTIPLIER);
    first ^= first >>> 15;
    second = Math.imul(second ^ words[i + 1]!, MULTIPLIER);
    second ^= second >>> 15;
  }
  sums[0] = first;
  sums[1] = second;
}
