import type { CardModel } from '../../../core/card';
import type { Citation, Cited } from '../../../core/record';
import type { Words } from '../../words';
import { asMarkdown, linkTo } from './text';

/** The sources of a text, numbered as its facts come to need them. */
export class Footnotes {
  readonly #words: Words;
  readonly #used: Citation[] = [];

  constructor(words: Words) {
    this.#words = words;
  }

  /**
   * What stands behind a fact: as of when it is true, and the number of its source; of each, where a sentence says
   * several facts. Empty for what has no source.
   */
  mark({ citations }: CardModel, ...facts: readonly (Cited | undefined)[]): string {
    const cited = facts.filter(
      (fact) => fact !== undefined && citations[fact.source] !== undefined,
    ) as Cited[];
    const [first] = cited;
    if (!first) return '';
    const numbers = new Set(cited.map(({ source }) => this.#numberOf(citations[source]!)));
    const asOf = this.#words.message('referenceAsOf', this.#words.date(first.asOf, 'month'));
    return ` (${asMarkdown(asOf)})${[...numbers].map((number) => `[^${number}]`).join('')}`;
  }

  /** The notes that the numbers lead to. */
  list(): string {
    return this.#used.map((citation, i) => `[^${i + 1}]: ${this.#note(citation)}`).join('\n');
  }

  #numberOf(citation: Citation): number {
    const known = this.#used.findIndex(({ id }) => id === citation.id);
    return known < 0 ? this.#used.push(citation) : known + 1;
  }

  #note({ title, url, publisher, date, accessed, licence }: Citation): string {
    const words = this.#words;
    const about = [
      publisher,
      date && words.date(date),
      words.message('sourceRead', words.date(accessed)),
      licence,
    ].filter((part) => part !== undefined);
    const text = asMarkdown(words.message('sentences', title, `${words.list(about)}.`));
    return url ? `${text} ${linkTo(url)}` : text;
  }
}
