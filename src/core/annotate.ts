import { type Lexicon, spot } from './lexicon';
import type { Mention, Story } from './mention';
import { resolve } from './resolve';
import type { Table } from './table';

/** What finding and resolving needs: the lexicon and the table of one compiled dataset. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly table: Table;
}

/**
 * @throws Error when the two do not come from one compilation: their rows would not fit together
 */
export function makeEngine(lexicon: Lexicon, table: Table): Engine {
  if (lexicon.buildId !== table.buildId) {
    throw new Error(
      `the lexicon is of build ${lexicon.buildId}, the resolution table of build ${table.buildId}`,
    );
  }
  return { lexicon, table };
}

/** Finds and resolves every mention in a whole story; the same story always gives the same answer. */
export function annotateStory({ lexicon, table }: Engine, story: Story): Mention[] {
  const options = { apostropheSuffixes: story.lang.startsWith('tr') };
  const spots = story.blocks.map(({ text }) => spot(lexicon, text, options));
  return resolve(story, spots, lexicon, table);
}
