import { lowerBound, type SectionData, starts, textHash } from '../bytes';

/** A full name under its transliteration key (`core/transliteration`). */
export interface SpellingInput {
  readonly key: string;
  /** Folded tokens that carry the name, parted by spaces; Latin letters only. */
  readonly name: string;
  readonly entity: number;
}

/** A name of the dataset that has a given transliteration key. */
export interface Spelling {
  readonly entity: number;
  /** Folded tokens, in the dataset's order. */
  readonly tokens: readonly string[];
}

/** Full names by transliteration key. */
export interface SpellingIndex {
  /** The full names of a key; a name whose key only has the same hash is among them once in a billion. */
  of(key: string): Spelling[];
}

/** The lexicon's second index (engine study, section 4). */
export class Spellings implements SpellingIndex {
  readonly #keys: Uint32Array;
  readonly #entities: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #letters: Uint8Array;

  constructor(keys: Uint32Array, entities: Uint32Array, begin: Uint32Array, letters: Uint8Array) {
    this.#keys = keys;
    this.#entities = entities;
    this.#starts = begin;
    this.#letters = letters;
  }

  of(key: string): Spelling[] {
    const hash = textHash(key);
    const found: Spelling[] = [];
    for (let i = lowerBound(this.#keys, hash); this.#keys[i] === hash; i++) {
      const name = String.fromCharCode(...this.#letters.subarray(this.#starts[i]!, this.#starts[i + 1]!));
      found.push({ entity: this.#entities[i]!, tokens: name.split(' ') });
    }
    return found;
  }
}

/** The sections that {@link Spellings} reads, in its constructor's order. */
export function packSpellings(inputs: readonly SpellingInput[]): SectionData[] {
  const sorted = inputs
    .map(({ key, name, entity }) => ({ hash: textHash(key), name, entity }))
    .sort((a, b) => a.hash - b.hash || a.entity - b.entity || (a.name < b.name ? -1 : 1));
  const names = starts(sorted.map(({ name }) => [...name].map((letter) => letter.charCodeAt(0))));
  return [
    Uint32Array.from(sorted, ({ hash }) => hash),
    Uint32Array.from(sorted, ({ entity }) => entity),
    names.starts,
    Uint8Array.from(names.flat),
  ];
}
