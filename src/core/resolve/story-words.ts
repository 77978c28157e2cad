import type { Block } from '../mention';

/** A story asks whether a name stands again of a few names; of one that asks it of more, each is taken for somebody's. */
const MOST_ASKED = 500;

/** What has to be looked for in all of a story: each is looked for once. */
export class StoryWords {
  readonly #blocks: readonly Pick<Block, 'text'>[];
  readonly #again = new Map<string, boolean>();
  readonly #words = new Map<string, boolean>();

  constructor(blocks: readonly Pick<Block, 'text'>[]) {
    this.#blocks = blocks;
  }

  /** Whether a text stands in the story more than once. */
  standAgain(text: string): boolean {
    const known = this.#again.get(text);
    if (known !== undefined || this.#again.size === MOST_ASKED) return known ?? true;
    const again = this.#timesUpToTwo(text) > 1;
    this.#again.set(text, again);
    return again;
  }

  #timesUpToTwo(text: string): number {
    let times = 0;
    for (const block of this.#blocks) {
      for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + text.length)) {
        times++;
        if (times > 1) return times;
      }
    }
    return times;
  }

  /** Whether what first looks so in some block is a word of its own. */
  haveWord(word: string): boolean {
    let found = this.#words.get(word);
    if (found === undefined) {
      found = this.#blocks.some(({ text }) => {
        const at = text.indexOf(word);
        return (
          at >= 0 &&
          !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
          !/^[\p{L}\p{M}]/u.test(text.slice(at + word.length, at + word.length + 2))
        );
      });
      this.#words.set(word, found);
    }
    return found;
  }
}
