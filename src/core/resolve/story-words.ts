import type { Block } from '../mention';
import { remembering } from './remembering';
import { textAfter, textBefore } from './words';

/** What has to be looked for in all of a story. */
export interface StoryWords {
  /** Whether a text stands in the story more than once. */
  readonly standAgain: (text: string) => boolean;
  /** Whether what first looks like a word in some block is one of its own there. */
  readonly haveWord: (word: string) => boolean;
}

/** A story asks whether a name stands again of a few names; of one that asks it of more, each is taken for somebody's. */
const MOST_ASKED = 500;

export function wordsOf(blocks: readonly Pick<Block, 'text'>[]): StoryWords {
  let asked = 0;
  return {
    standAgain: remembering((text) => asked++ >= MOST_ASKED || timesUpToTwo(blocks, text) > 1),
    haveWord: remembering((word) =>
      blocks.some(({ text }) => {
        const at = text.indexOf(word);
        return (
          at >= 0 &&
          !/[\p{L}\p{M}]$/u.test(textBefore(text, at, 2)) &&
          !/^[\p{L}\p{M}]/u.test(textAfter(text, at + word.length, 2))
        );
      }),
    ),
  };
}

function timesUpToTwo(blocks: readonly Pick<Block, 'text'>[], asked: string): number {
  let times = 0;
  for (const { text } of blocks) {
    for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + asked.length)) {
      times++;
      if (times > 1) return times;
    }
  }
  return times;
}
