/** {@link checksum} of a file of any length: its last word is filled up with zeros. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const words = new Uint32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return checksum(words);
}

/**
 * A 32-bit checksum of whole words, for telling a damaged file from a sound one (not for security). A byte-wise CRC of
 * 4 MB takes longer than everything else at opening; multiplying and folding whole words, as in FNV-1a and
 * MurmurHash's finaliser, takes about a millisecond and changes with every flipped bit.
 */
export function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ words[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
