/**
 * FNV-1a over UTF-16 units, in 31 bits: names tokens, keys and hosts inside the files without their text. The lowest bit
 * is free for the file's own use.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash & ~1) >>> 0;
}
