import type { CasePolicy, LexiconEntry } from '../../core/lexicon';
import type { RowInput } from '../../core/table';

/** More tokens than any name a newspaper writes; the lexicon's own limit is a little higher. */
const MOST_TOKENS = 12;

/** What a form may mean; what is left out is 0. */
type RowMeaning = Pick<RowInput, 'cls'> & Partial<RowInput>;

/** Collects surface forms and their alias rows; forms that mean the same share a row. */
export class AliasRows {
  readonly #mayAdd: (text: string) => boolean;
  readonly entries: LexiconEntry[] = [];
  readonly rows: RowInput[] = [];
  readonly #known = new Map<string, number>();

  /** @param mayAdd whether a form may be found at all */
  constructor(mayAdd: (text: string) => boolean = () => true) {
    this.#mayAdd = mayAdd;
  }

  add(text: string, row: RowMeaning, casePolicy: CasePolicy, mask?: number): void {
    if (!/[\p{L}\p{N}]/u.test(text) || text.split(/[\s\-'’.]+/).length > MOST_TOKENS) return;
    if (!this.#mayAdd(text)) return;
    this.entries.push({ text, row: this.rowOf(row), casePolicy, ...(mask !== undefined && { mask }) });
  }

  /** The number of the row, for forms that are looked up elsewhere. */
  rowOf(row: RowMeaning): number {
    const full = { target: row.target ?? 0, cls: row.cls, aux: row.aux ?? 0, extra: row.extra ?? 0 };
    const key = `${full.cls} ${full.target} ${full.aux} ${full.extra}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.rows.push(full) - 1;
    this.#known.set(key, index);
    return index;
  }
}

/** Every token in capitals. */
export const ALL_CAPITALS = 0x3fff;
