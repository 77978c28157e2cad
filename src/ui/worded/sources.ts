import type { CardModel, SourceMark, WordedSource } from '../../core/card';
import type { Cited } from '../../core/record';
import type { Words } from '../words';

/** The sources of a card as its facts come to need them: each has its place in the order of the first need. */
export class Sources {
  readonly #words: Words;
  readonly #citations: CardModel['citations'];
  readonly #used: string[] = [];

  constructor(words: Words, { citations }: CardModel) {
    this.#words = words;
    this.#citations = citations;
  }

  /** Where a fact was read; `undefined` for one that follows from others. */
  mark(cited: Cited | undefined): SourceMark | undefined {
    if (!cited || !this.#citations[cited.source]) return undefined;
    return {
      index: this.#indexOf(cited.source),
      asOf: this.#words.message('referenceAsOf', this.#words.date(cited.asOf, 'month')),
    };
  }

  /** All of them. Those that no shown fact needed (of spellings, say) come last. */
  list(): WordedSource[] {
    for (const id of Object.keys(this.#citations)) this.#indexOf(id);
    return this.#used.map((id, index) => {
      const { title, url, publisher, date, accessed } = this.#citations[id]!;
      const words = this.#words;
      const about = [
        ...(publisher ? [publisher] : []),
        ...(date ? [words.date(date)] : []),
        words.message('sourceRead', words.date(accessed)),
      ];
      return {
        number: words.number(index + 1),
        title,
        ...(url && { url }),
        about: words.list(about),
      };
    });
  }

  #indexOf(id: string): number {
    const known = this.#used.indexOf(id);
    return known >= 0 ? known : this.#used.push(id) - 1;
  }
}

/** Where the card's first sentence was read. */
export function leadSource(model: CardModel): Cited {
  switch (model.kind) {
    case 'official':
      return model.standing.term;
    case 'weapon':
      return model.what;
    case 'source':
      return model.cited;
  }
}
