import { arrayTrieEncode, arrayTrieSearch, trieCreate, trieSet } from '@smikhalevski/trie';
import AhoCorasick from 'ahocorasick';
import { TrieMap } from 'mnemonist';

/** A name that stands in a folded text, by its number. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly alias: number;
}

/** A package of the same job: finds folded names in a folded text. */
interface Peer {
  readonly name: string;
  /** Searches for the names: leftmost-longest, whole words only. */
  readonly build: (aliases: readonly string[]) => (text: string) => Match[];
}

const isBreak = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a;
};
const begins = (text: string, at: number): boolean => at === 0 || isBreak(text, at - 1);
const ends = (text: string, at: number): boolean => at === text.length || isBreak(text, at);

export const PEERS: readonly Peer[] = [
  {
    name: '@smikhalevski/trie',
    build: (aliases) => {
      const trie = trieCreate<number>();
      aliases.forEach((alias, i) => {
        trieSet(trie, alias, i);
      });
      const encoded = arrayTrieEncode(trie);
      return (text) => {
        const found: Match[] = [];
        for (let i = 0; i < text.length; ) {
          const leaf = begins(text, i) ? arrayTrieSearch(encoded, text, i) : null;
          if (leaf && ends(text, leaf.lastIndex)) {
            found.push({ start: i, end: leaf.lastIndex, alias: leaf.value });
            i = leaf.lastIndex;
          } else i++;
        }
        return found;
      };
    },
  },
  {
    name: 'mnemonist Trie',
    build: (aliases) => {
      const trie = new TrieMap<string[], number>(Array);
      let most = 0;
      aliases.forEach((alias, i) => {
        const tokens = alias.split(' ');
        trie.set(tokens, i);
        most = Math.max(most, tokens.length);
      });
      return (text) => {
        const found: Match[] = [];
        let at = 0;
        for (const run of text.split('\n')) {
          const tokens = run.split(' ');
          for (let i = 0; i < tokens.length; i++) {
            const start = at;
            let taken = 1;
            for (let n = Math.min(most, tokens.length - i); n > 0; n--) {
              const name = tokens.slice(i, i + n);
              const alias = trie.get(name);
              if (alias === undefined) continue;
              found.push({ start, end: start + name.join(' ').length, alias });
              taken = n;
              break;
            }
            for (let k = 0; k < taken; k++) at += tokens[i + k]!.length + 1;
            i += taken - 1;
          }
        }
        return found;
      };
    },
  },
  {
    name: 'ahocorasick',
    build: (aliases) => {
      const automaton = new AhoCorasick(aliases);
      const numbers = new Map(aliases.map((alias, i) => [alias, i]));
      return (text) => {
        const whole: Match[] = [];
        for (const [last, names] of automaton.search(text)) {
          for (const name of names) {
            const start = last + 1 - name.length;
            if (begins(text, start) && ends(text, last + 1))
              whole.push({ start, end: last + 1, alias: numbers.get(name)! });
          }
        }
        // It reports by where a name ends; of those that overlap, the one that begins first counts.
        whole.sort((a, b) => a.start - b.start || b.end - a.end);
        let free = 0;
        return whole.filter(({ start, end }) => {
          if (start < free) return false;
          free = end;
          return true;
        });
      };
    },
  },
];
