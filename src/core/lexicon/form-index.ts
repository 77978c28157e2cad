import { lowerBound, type SectionData } from '../bytes';
import { hashToken, MULTIPLIER_1, MULTIPLIER_2, secondSeed } from './hash';

/** A name in another script than Latin, on its way into the lexicon (`core/forms`). */
export interface FormInput {
  readonly key: string;
  readonly begins: string;
  /** Index of the alias row in the resolution table. */
  readonly row: number;
}

/**
 * Names in other scripts by their whole key. Unlike the scan's entries they cannot be followed word by word: a name
 * costs nine bytes, be it two words or twelve Chinese characters, and what it may begin with is listed once.
 */
export interface FormIndex {
  /** Whether some name begins so. */
  mayBegin(begins: string): boolean;
  /** The alias rows of a name; of another one's in forty million look-ups. */
  rows(key: string): readonly number[];
}

const SEED = 0x811c9dc5;
const first = (key: string): number => mixed(hashToken(key, SEED, MULTIPLIER_1));
const second = (key: string): number => mixed(hashToken(key, secondSeed(SEED), MULTIPLIER_2)) & 0xff;

/** The last unit changes only what is above it: bring that down. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), MULTIPLIER_2);
  return (once ^ (once >>> 13)) >>> 0;
}

const NONE: readonly number[] = [];

export class Forms implements FormIndex {
  readonly #keys: Uint32Array;
  readonly #checks: Uint8Array;
  readonly #rows: Uint32Array;
  readonly #begins: Uint32Array;

  constructor(keys: Uint32Array, checks: Uint8Array, rows: Uint32Array, begins: Uint32Array) {
    this.#keys = keys;
    this.#checks = checks;
    this.#rows = rows;
    this.#begins = begins;
  }

  mayBegin(begins: string): boolean {
    const hash = first(begins);
    return this.#begins[lowerBound(this.#begins, hash)] === hash;
  }

  rows(key: string): readonly number[] {
    const hash = first(key);
    let at = lowerBound(this.#keys, hash);
    if (this.#keys[at] !== hash) return NONE;
    const check = second(key);
    const rows: number[] = [];
    for (; this.#keys[at] === hash; at++) if (this.#checks[at] === check) rows.push(this.#rows[at]!);
    return rows;
  }
}

/** The sections that {@link Forms} reads, in its constructor's order. */
export function packForms(inputs: readonly FormInput[]): SectionData[] {
  const hashed = inputs.map(({ key, row }) => ({ hash: first(key), check: second(key), row }));
  const sorted = hashed
    .sort((a, b) => a.hash - b.hash || a.check - b.check || a.row - b.row)
    .filter(({ hash, check, row }, i, all) => {
      const before = all[i - 1];
      return !before || before.hash !== hash || before.check !== check || before.row !== row;
    });
  const begins = [...new Set(inputs.map((input) => first(input.begins)))].sort((a, b) => a - b);
  return [
    Uint32Array.from(sorted, ({ hash }) => hash),
    Uint8Array.from(sorted, ({ check }) => check),
    Uint32Array.from(sorted, ({ row }) => row),
    Uint32Array.from(begins),
  ];
}
