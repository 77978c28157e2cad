import { textHash } from '../bytes';
import type { Fold } from '../fold';
import { type Lexicon, type Spot, spot } from '../lexicon';
import type { BlockRole, Story } from '../mention';
import { ALIAS, isWeaponClass, type Row, type Table } from '../table';
import { dayOf } from '../time';
import type { DayNumber } from '../time/day';
import { type Habits, habitsOf } from './habits';
import { firstFrom, firstTo } from './in-order';
import { lazily } from './remembering';
import { type StoryWords, wordsOf } from './story-words';
import { viewBlock } from './view-block';

/** A spot with what its surface form may mean. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
}

/** A token with its hash, for following surnames that the lexicon does not hold. */
export interface HashedToken {
  readonly text: string;
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** A block of a story with what was found in it. */
export interface BlockView {
  readonly index: number;
  readonly text: string;
  readonly role: BlockRole;
  readonly items: readonly Item[];
  /** Whether the line at a place is set like a headline, so that capitals are no evidence of names. */
  readonly titleCaseAt: (at: number) => boolean;
  /** It has no lower-case letter, so that capitals are no evidence of names either. */
  readonly isCapitals: () => boolean;
  /** All nouns of its language are capitalised. */
  readonly capitalNouns: boolean;
  /** Tokens of the block, made when first asked for. */
  readonly tokens: () => readonly HashedToken[];
  /** The items that may be of a class, in order. */
  readonly ofClass: (cls: number) => readonly Item[];
  /** The first item that names a country or its people. */
  readonly ofCountry: (country: number) => Item | null;
}

/** A story made ready for resolution. */
export interface StoryView {
  readonly blocks: readonly BlockView[];
  readonly day: DayNumber | null;
  /** The countries it names, by themselves, by their people or by their offices. */
  readonly countries: () => ReadonlySet<number>;
  /** Whether it speaks more of athletes, performers and games than of offices and arms. */
  readonly isOfPlay: () => boolean;
  /** What its language does with names. */
  readonly habits: Habits;
  readonly otherScripts: Lexicon['otherScripts'];
  readonly table: Table;
  readonly fold: Fold;
  readonly spellings: Lexicon['spellings'];
  /** Whether a word is a given name that several people bear. */
  readonly isGivenName: (word: string) => boolean;
  readonly words: StoryWords;
  /** A folded token as the short names of people are kept. */
  readonly hash: (token: string) => number;
}

/** Looks up what every spot of a story may mean. */
export function viewStory(
  story: Story,
  spots: readonly (readonly Spot[])[],
  lexicon: Lexicon,
  table: Table,
): StoryView {
  const habits = habitsOf(story.lang);
  const blocks = story.blocks.map((block, index) =>
    viewBlock(block, index, itemsOf(spots[index]!, table, habits), lexicon.fold, habits.capitalNouns),
  );
  return {
    blocks,
    isOfPlay: lazily(() => habits.playWords && isOfPlay(blocks)),
    countries: lazily(
      () => new Set(blocks.flatMap(({ items }) => items.flatMap(({ rows }) => countriesOf(table, rows)))),
    ),
    day: story.date === null ? null : dayOf(story.date),
    habits,
    otherScripts: lexicon.otherScripts,
    table,
    fold: lexicon.fold,
    spellings: lexicon.spellings,
    isGivenName: (word) =>
      spot(lexicon, word).some(({ rows }) => rows.some((row) => table.row(row).cls === ALIAS.given)),
    words: wordsOf(story.blocks),
    hash: textHash,
  };
}

/** What stands in a text, without the words around names that its language does not have. */
function itemsOf(spots: readonly Spot[], table: Table, { wordBit }: Habits): Item[] {
  return spots
    .map(({ start, end, rows }) => ({
      start,
      end,
      rows: rows
        .map((row) => table.row(row))
        .filter(({ cls, extra }) => extra === 0 || isWeaponClass(cls) || (extra & wordBit) !== 0),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Fewer words of sport or stage may stand in any story. */
const ENOUGH_PLAY = 3;

function isOfPlay(blocks: readonly BlockView[]): boolean {
  const items = blocks.flatMap((block) => block.items);
  const play = items.filter((item) => hasClass(item, ALIAS.sport, ALIAS.profession)).length;
  const state = items.filter((item) =>
    hasClass(item, ALIAS.title, ALIAS.office, ALIAS.rank, ALIAS.military),
  ).length;
  return play >= ENOUGH_PLAY && play > state;
}

const countriesOf = (table: Table, rows: readonly Row[]): number[] =>
  rows.flatMap(({ cls, target }) => {
    if (cls === ALIAS.country || cls === ALIAS.demonym) return [target];
    return cls === ALIAS.office ? [table.officeCountry(target)] : [];
  });

/** Whether an item may be of one of these classes. */
export const hasClass = (item: Item, ...classes: readonly number[]): boolean =>
  item.rows.some(({ cls }) => classes.includes(cls));

/** The item that ends at a place. */
export function itemEndingAt({ items }: BlockView, end: number): Item | undefined {
  const item = items[firstTo(items, end)];
  return item?.end === end ? item : undefined;
}

/** The item that begins at a place. */
export function itemStartingAt({ items }: BlockView, start: number): Item | undefined {
  const item = items[firstFrom(items, start)];
  return item?.start === start ? item : undefined;
}

/** The item that a stretch is some of. */
export function itemAround({ items }: BlockView, start: number, end: number): Item | undefined {
  const item = items[firstTo(items, end)];
  return item && item.start <= start ? item : undefined;
}
