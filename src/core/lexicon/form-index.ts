import { lowerBound, type SectionData } from '../bytes';
import { hashToken, MULTIPLIER_1, MULTIPLIER_2, secondSeed } from './hash';

/** A name in another script than Latin, on its way into the lexicon (`core/forms`). */
export interface FormInput {
  readonly key: string;
  readonly begins: string;
  /** A person's name, not a word around names. */
  readonly person: boolean;
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
  /** Whether a person's name begins so: it is then a given name, or a surname where that comes first. */
  beginsPerson(begins: string): boolean;
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
/** The lowest bit of a beginning's hash. */
const PERSON = 1;

/** The lexicon's third index, over the sections that {@link packForms} made. */
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
    return this.#beginning(begins) >= 0;
  }

  beginsPerson(begins: string): boolean {
    const at = this.#beginning(begins);
    return at >= 0 && (this.#begins[at]! & PERSON) !== 0;
  }

  #beginning(begins: string): number {
    const hash = (first(begins) & ~PERSON) >>> 0;
    const at = lowerBound(this.#begins, hash);
    return (this.#begins[at]! & ~PERSON) >>> 0 === hash ? at : -1;
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
  const begins = new Map<number, number>();
  for (const input of inputs) {
    const hash = (first(input.begins) & ~PERSON) >>> 0;
    begins.set(hash, (begins.get(hash) ?? 0) | (input.person ? PERSON : 0));
  }
  const flagged = [...begins].map(([hash, person]) => (hash | person) >>> 0).sort((a, b) => a - b);
  return [
    Uint32Array.from(sorted, ({ hash }) => hash),
    Uint8Array.from(sorted, ({ check }) => check),
    Uint32Array.from(sorted, ({ row }) => row),
    Uint32Array.from(flagged),
  ];
}
