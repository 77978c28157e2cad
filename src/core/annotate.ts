import { spotForms } from './forms';
import { joinSpots, type Lexicon, type Spot, spot } from './lexicon';
import type { Mention, Story } from './mention';
import { atOnce, resolve, type Steps } from './resolve';
import { ALIAS, isPersonClass, joinTables, type Table } from './table';

/** What finding and resolving needs: the lexicon and the table of one compiled dataset. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly table: Table;
  /** Finds every place where a surface form stands; `lang`, a language tag, says how a text may inflect it. */
  readonly spot: (text: string, lang?: string) => readonly Spot[];
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
  return {
    lexicon,
    table,
    spot: (text, lang = '') =>
      joinSpots(
        spot(lexicon, text, { apostropheSuffixes: /^tr\b/i.test(lang) }),
        spotForms(lexicon, text, lang, (row) => isCommonWord(table, row)),
      ),
  };
}

/** Titles and their like are written small in many languages; names of people and countries never are. */
function isCommonWord(table: Table, row: number): boolean {
  const { cls } = table.row(row);
  return !isPersonClass(cls) && cls !== ALIAS.country;
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
    spot: (text, lang) =>
      joinSpots(
        base.spot(text, lang),
        overlay.spot(text, lang).map((one) => ({ ...one, rows: one.rows.map((row) => row + rowCount) })),
      ),
  };
}

/** Finds and resolves every mention in a whole story; the same story always gives the same answer. */
export const annotateStory = (engine: Engine, story: Story): Mention[] =>
  atOnce(annotateInSteps(engine, story));

/** The same, a little at a time. */
export function* annotateInSteps(engine: Engine, story: Story): Steps<Mention[]> {
  const spots: (readonly Spot[])[] = [];
  for (const { text } of story.blocks) {
    spots.push(engine.spot(text, story.lang));
    yield;
  }
  return yield* resolve(story, spots, engine.lexicon, engine.table);
}
