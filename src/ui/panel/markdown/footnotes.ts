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

  /** What stands behind a fact: as of when it is true, and the number of its source. Empty for what has no source. */
  mark(cited: Cited | undefined, { citations }: CardModel): string {
    const citation = cited && citations[cited.source];
    if (!citation) return '';
    const known = this.#used.findIndex(({ id }) => id === citation.id);
    const number = known < 0 ? this.#used.push(citation) : known + 1;
    const asOf = this.#words.message('referenceAsOf', this.#words.date(cited.asOf, 'month'));
    return ` (${asMarkdown(asOf)})[^${number}]`;
  }

  /** The notes that the numbers lead to. */
  list(): string {
    return this.#used.map((citation, i) => `[^${i + 1}]: ${this.#note(citation)}`).join('\n');
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
