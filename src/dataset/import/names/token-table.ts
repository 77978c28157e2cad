import { readFileSync } from 'node:fs';

/** How often Wikidata's labels have a name's word as a word of another script. */
export interface TokenTable {
  /** The most frequent counterpart of a word in Latin letters; `null` for one that the table has not or wavers about. */
  of(word: string): { readonly text: string; readonly count: number } | null;
}

/** Of spellings that differ by accents only, the commonest counterpart must have this share. */
const LEAST_SHARE = 0.6;

/** Reads tables of `english<TAB>native letters parted by spaces<TAB>count`, the most frequent counterpart of each word. */
export function readTokens(files: readonly string[]): TokenTable {
  const exact = new Map<string, { text: string; count: number }>();
  const plain = new Map<string, Map<string, number>>();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [english, letters, counted] = line.split('\t');
      if (!english || !letters || !counted) continue;
      const text = letters.replaceAll(' ', '');
      const count = Number(counted);
      exact.set(english, { text, count });
      const counts = plain.get(plainOf(english)) ?? new Map<string, number>();
      counts.set(text, (counts.get(text) ?? 0) + count);
      plain.set(plainOf(english), counts);
    }
  }
  return {
    of: (word) => {
      const found = exact.get(word.toLowerCase());
      if (found) return found;
      const counts = plain.get(plainOf(word));
      if (!counts) return null;
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const [text, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      return count / all >= LEAST_SHARE ? { text, count } : null;
    },
  };
}

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłıđßæœ]/g, (letter) => PLAIN[letter]!)
    .replace(/[’‘ʿʾ`]/g, "'");
