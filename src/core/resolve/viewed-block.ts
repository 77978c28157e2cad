import { textHash } from '../bytes';
import { type Fold, tokenise } from '../fold';
import type { Block, BlockRole } from '../mention';
import { ALIAS } from '../table';
import { firstWhere } from './in-order';
import type { BlockView, HashedToken, Item } from './view';
import { isTitleCase } from './words';

/** A block that looks up and counts in itself only what it is asked for, and once: most have no name in them. */
export class ViewedBlock implements BlockView {
  readonly index: number;
  readonly text: string;
  readonly role: BlockRole;
  readonly items: readonly Item[];
  readonly capitalNouns: boolean;
  readonly #fold: Fold;
  readonly #lines: LineStyles;
  #tokens: readonly HashedToken[] | null = null;
  #byClass: ReadonlyMap<number, readonly Item[]> | null = null;
  #ofCountry: ReadonlyMap<number, Item> | null = null;
  #isCapitals: boolean | null = null;

  constructor(
    { text, role }: Block,
    index: number,
    items: readonly Item[],
    fold: Fold,
    capitalNouns: boolean,
  ) {
    this.index = index;
    this.text = text;
    this.role = role;
    this.items = items;
    this.capitalNouns = capitalNouns;
    this.#fold = fold;
    this.#lines = new LineStyles(text);
  }

  titleCaseAt(at: number): boolean {
    return this.capitalNouns || this.#lines.isTitleCaseAt(at);
  }

  get isCapitals(): boolean {
    this.#isCapitals ??= this.text === this.text.toUpperCase();
    return this.#isCapitals;
  }

  get tokens(): readonly HashedToken[] {
    this.#tokens ??= tokenise(this.#fold, this.text).map(({ text, start, end }) => ({
      text,
      hash: textHash(text),
      start,
      end,
    }));
    return this.#tokens;
  }

  ofClass(cls: number): readonly Item[] {
    this.#byClass ??= byClass(this.items);
    return this.#byClass.get(cls) ?? NONE;
  }

  ofCountry(country: number): Item | undefined {
    this.#ofCountry ??= firstOfCountries(this.items);
    return this.#ofCountry.get(country);
  }
}

const NONE: readonly Item[] = [];

function byClass(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    for (const { cls } of item.rows) {
      const known = found.get(cls);
      if (!known) found.set(cls, [item]);
      else if (known.at(-1) !== item) known.push(item);
    }
  }
  return found;
}

function firstOfCountries(items: readonly Item[]): ReadonlyMap<number, Item> {
  const found = new Map<number, Item>();
  for (const item of items) {
    for (const { cls, target } of item.rows) {
      if ((cls === ALIAS.country || cls === ALIAS.demonym) && !found.has(target)) found.set(target, item);
    }
  }
  return found;
}

/** Which lines of a block are set like a headline: a block of plain text may hold its headline as its first line. */
class LineStyles {
  readonly #text: string;
  readonly #titleCase = new Map<number, boolean>();
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  isTitleCaseAt(at: number): boolean {
    this.#starts ??= lineStarts(this.#text);
    const line = firstWhere(this.#starts, (start) => start > at) - 1;
    let titleCase = this.#titleCase.get(line);
    if (titleCase === undefined) {
      const next = this.#starts[line + 1];
      titleCase = isTitleCase(this.#text.slice(this.#starts[line], next === undefined ? next : next - 1));
      this.#titleCase.set(line, titleCase);
    }
    return titleCase;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
