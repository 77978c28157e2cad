import { arrayTrieEncode, arrayTrieSearch, trieCreate, trieSet } from '@smikhalevski/trie';
import AhoCorasick from 'ahocorasick';
import { Trie } from 'mnemonist';

/** A package of the same job: finds how many aliases stand in a text. */
interface Peer {
  readonly name: string;
  readonly build: (aliases: readonly string[]) => (text: string) => number;
}

/** What the peers must be given so that they do the same work: folded text on token boundaries. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || text[at] === ' ' || text[at - 1] === ' ';

export const PEERS: readonly Peer[] = [
  {
    name: '@smikhalevski/trie',
    build: (aliases) => {
      const trie = trieCreate<number>();
      aliases.forEach((alias, i) => {
        trieSet(trie, normalise(alias), i);
      });
      const encoded = arrayTrieEncode(trie);
      return (text) => {
        let found = 0;
        for (let i = 0; i < text.length; ) {
          const leaf = isBoundary(text, i) ? arrayTrieSearch(encoded, text, i) : null;
          if (leaf && isBoundary(text, leaf.lastIndex)) {
            found++;
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
      const trie = new Trie<string[]>(Array);
      for (const alias of aliases) trie.add(normalise(alias).split(' '));
      return (text) => {
        const tokens = text.split(' ');
        let found = 0;
        for (let i = 0; i < tokens.length; i++) {
          for (let n = 3; n > 0; n--) {
            if (trie.has(tokens.slice(i, i + n))) {
              found++;
              i += n - 1;
              break;
            }
          }
        }
        return found;
      };
    },
  },
  {
    name: 'ahocorasick',
    build: (aliases) => {
      const automaton = new AhoCorasick(aliases.map(normalise));
      return (text) => automaton.search(text).length;
    },
  },
];
