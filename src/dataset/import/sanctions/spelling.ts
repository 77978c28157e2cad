import { slugOf } from '../slug';

const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'ul', 'ud', 'abd']);
const TITLES =
  /\b(?:dr|gen|general|col|colonel|brig|lt|maj|haji|hajji|mullah|mawlawi|maulavi|sayyid|seyyed|alhaj)\b\.?/giu;

/** The words of a name in basic Latin letters, without titles and articles: what two lists can be compared by. */
export const nameWords = (name: string): string[] =>
  slugOf(name.replace(TITLES, ' ').replace(/['’ʿʾ‘`]/g, ''))
    .split('-')
    .filter((word) => word.length > 1 && !PARTICLES.has(word));

/** The consonants of a word, which its transliterations share: a first sieve, too wide to judge by. */
export const consonants = (word: string): string =>
  word
    .replace(/(?:kh|x)/g, 'h')
    .replace(/(?:gh|q|ck?|k)/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/v|w/g, 'w')
    .replace(/(?<=.)[aeiouyj]/g, '')
    .replace(/^[aeiouyj]/, '')
    .replace(/(.)\1+/g, '$1');

/** Whether two words may be transliterations of one: a letter in three may differ, none in a short word. */
export function alikeWords(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.floor(Math.max(a.length, b.length) / 3);
  return Math.min(a.length, b.length) > 3 && editDistance(a, b) <= most;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** `AL-ZAWAHIRI, Ayman` → `Ayman al-Zawahiri`; `null` for what is no full name. */
export function fromListOrder(listed: string): string | null {
  const [family, given, more] = listed.split(',').map((part) => part.trim());
  if (!family || !given || more) return null;
  const name = `${given} ${family}`.replace(TITLES, ' ').replace(/\s+/g, ' ').trim();
  return name.split(' ').length > 1 ? name.split(' ').map(fromCapitals).join(' ') : null;
}

/** `SOLEIMANI` → `Soleimani`, `AL-BASHIR` → `al-Bashir`; words with small letters stay. */
export function fromCapitals(word: string): string {
  if (/\p{Ll}/u.test(word) || !/\p{Lu}{2}/u.test(word)) return word;
  return word
    .split(/(?<=['’-])/)
    .map((part) => (/^(?:AL|EL)-$/.test(part) ? part.toLowerCase() : part[0]! + part.slice(1).toLowerCase()))
    .join('');
}
