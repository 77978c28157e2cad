/** Digraphs of romanised names that stand for one consonant, and letters that transliterations exchange. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|zh|ch|dj|j/g, 'c'],
  [/kh|gh|ck|q|g|k|x/g, 'k'],
  [/ts|tz|z|s/g, 's'],
  [/d/g, 't'],
  [/ph|w|v|f|b/g, 'f'],
];

/**
 * What is left of a folded name when vowels go and exchangeable consonants are one: Masoud and Massoud, Sergei and
 * Sergey, Dehghan and Dehqan are the same. After the consonant keys of the engine study, section 4; only ever compared
 * where a surname agrees already.
 */
export function skeletonOf(token: string): string {
  // Before anything but a vowel, j is the y of other romanisations: Andrij, Andriy.
  let key = token.replace(/(?<=[aeiouy])j(?![aeiou])/g, 'y');
  for (const [pattern, letter] of SAME) key = key.replace(pattern, letter);
  return (key.slice(0, 1) + key.slice(1).replace(/[aeiouyh]/g, '')).replace(/(.)\1+/g, '$1');
}
