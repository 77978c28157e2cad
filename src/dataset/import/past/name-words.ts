import { slugOf } from '../slug';

const PARTICLES = new Set(
  'al el as ad an ar ash bin ibn ben bint the of sir dame lord lady baron baroness earl viscount'.split(' '),
);

/** Countries where many people share the syllables of their names: there only equal spellings are compared. */
export const SHORT_NAMES: ReadonlySet<string> = new Set([
  'CN',
  'TW',
  'HK',
  'KR',
  'KP',
  'VN',
  'SG',
  'KH',
  'LA',
  'MM',
]);

/** The words of a name in basic Latin letters, without articles, styles and initials. */
const wordsOf = (name: string): string[] =>
  slugOf(name.replace(/\(.*?\)/g, ' ').replace(/['’ʿʾ‘`]/g, ''))
    .split('-')
    .filter((word) => word.length > 1 && !PARTICLES.has(word));

/** A name as it can be compared with another source's; `null` for one of a single word, which is no full name. */
export function keyOf(name: string): string | null {
  const words = wordsOf(name);
  // "V. P. Singh" is a full name by its initials.
  const all = words.length < 2 ? slugOf(name).split('-') : words;
  return all.length < 2 ? null : all.join(' ');
}

/** The consonants of a word, which its transliterations share: Islom and Islam, Qadhafi and Gaddafi are near enough. */
const consonantsOf = (word: string): string => {
  const rest = word
    .slice(1)
    .replace(/[aeiouyhw]/g, '')
    .replace(/[qc]/g, 'k');
  return `${word[0]!.replace(/[qc]/, 'k').replace(/[aeiouyw]/, '')}${rest}`.replace(/(.)\1+/g, '$1');
};

/** Each word by its consonants; those of which too little is left stand for themselves. */
export const skeletonOf = (name: string): string[] =>
  wordsOf(name).map((word) => {
    const consonants = consonantsOf(word);
    return consonants.length > 1 ? consonants : word;
  });

/**
 * Whether the longer name has every word of the shorter, of two or more, in the same order ("Alan García" and "Alan
 * García Pérez"), or both have the same words. Order matters: Jabir al-Ahmad al-Jabir is the brother of Sabah.
 */
export function oneWithinOther(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return false;
  let next = 0;
  for (const word of longer) if (word === shorter[next]) next++;
  return next === shorter.length || [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Whether one name has initials where the other has names: "K. R. Narayanan" and "Kocheril Raman Narayanan". */
export function sameInitials(a: string, b: string): boolean {
  const [one, other] = [slugOf(a).split('-'), slugOf(b).split('-')];
  return (
    one.length === other.length &&
    one.length > 1 &&
    one.at(-1) === other.at(-1) &&
    one.some((word, i) => word.length === 1 && other[i]!.length > 1) &&
    one.every((word, i) => word === other[i] || (word.length === 1 && other[i]!.startsWith(word)))
  );
}

/**
 * Whether the one word that two names share may be the family's, or the families' names differ in spelling alone. Two
 * deputies who began together and are both called Luis are two.
 */
export function sameFamily(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.find((word) => word.length > 1 && b.includes(word));
  if (shared === undefined) return false;
  return shared === a.at(-1) || shared === b.at(-1) || a.at(-1)?.[0] === b.at(-1)?.[0];
}
