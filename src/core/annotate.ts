import { joinSpots, type Lexicon, type Spot, type SpotOptions, spot } from './lexicon';
import type { Mention, Story } from './mention';
import { resolve } from './resolve';
import { joinTables, type Table } from './table';

/** What finding and resolving needs: the lexicon and the table of one compiled dataset. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly table: Table;
  /** Finds every place where a surface form stands. */
  readonly spot: (text: string, options?: SpotOptions) => readonly Spot[];
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
  return { lexicon, table, spot: (text, options) => spot(lexicon, text, options) };
}

/**
 * An engine with a small dataset of the reader's own laid over it. Its entities are numbered from `first` on.
 *
 * @param overlay compiled with the countries of `base`
 */
export function withOverlay(base: Engine, overlay: Engine, first: number): Engine {
  const { rowCount } = base.table;
  const { spellings } = base.lexicon;
  return {
    lexicon: {
      ...base.lexicon,
      spellings: {
        // A spelling that may be the dataset's is the dataset's: another reading of it would only make it doubtful.
        of: (key) => {
          const own = spellings.of(key);
          return own.length > 0
            ? own
            : overlay.lexicon.spellings
                .of(key)
                .map(({ entity, tokens }) => ({ entity: entity + first, tokens }));
        },
      },
    },
    table: joinTables(base.table, overlay.table, first),
    spot: (text, options) =>
      joinSpots(
        base.spot(text, options),
        overlay.spot(text, options).map((one) => ({ ...one, rows: one.rows.map((row) => row + rowCount) })),
      ),
  };
}

/** Finds and resolves every mention in a whole story; the same story always gives the same answer. */
export function annotateStory(engine: Engine, story: Story): Mention[] {
  const options = { apostropheSuffixes: story.lang.startsWith('tr') };
  const spots = story.blocks.map(({ text }) => engine.spot(text, options));
  return resolve(story, spots, engine.lexicon, engine.table);
}
