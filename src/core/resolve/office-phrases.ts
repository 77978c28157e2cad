import { ALIAS, type Table, type TableTerm } from '../table';
import type { DayNumber } from '../time/day';
import { rowsOf } from './context';
import { officesOf } from './country-offices';
import { remembering } from './remembering';
import { coversDay, officeKindOf } from './standing';
import type { Steps } from './steps';
import { type BlockView, hasClass, type Item, type StoryView } from './view';

/** A phrase that names one very office, and the one who held it on the story's day. */
export interface HeldOffice {
  readonly start: number;
  readonly end: number;
  readonly office: number;
  readonly holder: number;
}

/**
 * The offices each block names ("Iran's defense minister", "commander of the Iranian Ground Forces") that one person
 * held on the story's day. None without a date, and none that is vacant or shared.
 */
export function* heldOffices(story: StoryView): Steps<HeldOffice[][]> {
  const { day, table } = story;
  if (day === null) return story.blocks.map(() => []);
  const holdersOf = remembering((office: number) =>
    table
      .holders(office)
      .filter(({ term }) => isVouchedFor(table, term, day))
      .map(({ entity }) => entity),
  );
  const blocks: HeldOffice[][] = [];
  for (const block of story.blocks) {
    const found: HeldOffice[] = [];
    for (let i = 0; i < block.items.length; i++) {
      yield;
      const phrase = officePhrase(block, block.items[i]!, i);
      if (!phrase) continue;
      const { start, end } = phrase;
      const held = phrase
        .offices(story)
        .flatMap((office) => holdersOf(office).map((holder) => ({ start, end, office, holder })));
      if (new Set(held.map(({ holder }) => holder)).size === 1) found.push(held[0]!);
    }
    blocks.push(found);
  }
  return blocks;
}

/**
 * How long after its last sighting an open term still stands for its holder, in days. A fifth of the heads of states
 * and governments changes in a year, of ministers a third; longer, and one holder in ten would be a former one.
 */
const STILL_HEAD = 270;
const STILL_MINISTER = 180;
const HEADS_RANK = 92;

function isVouchedFor(table: Table, term: TableTerm, day: DayNumber): boolean {
  if (!coversDay(term, day) || term.from === Number.NEGATIVE_INFINITY) return false;
  return day <= term.seen + (table.officeRank(term.office) >= HEADS_RANK ? STILL_HEAD : STILL_MINISTER);
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly offices: (story: StoryView) => readonly number[];
}

/** Between a country and its title, and between a title and its country. */
const COUNTRY_TITLE_GAP = /^\.?(?:[’']s?)?[ \u00a0](?:current |sitting )?$/;
const TITLE_COUNTRY_GAP = /^ (?:of|for) (?:the )?$/;
/** "US president", "EU foreign policy chief": running text writes these without "of" and without "American". */
const ABBREVIATED = /^(?:\p{Lu}\.?){2,4}$/u;
/** Kinds under which many offices stand that a bare title says too little of. */
const VAGUE_KINDS: readonly string[] = ['other', 'regional', 'movement-leader', 'minister'];

/** "An RSF commander", "one Islamic Jihad leader": of these a movement has many; "the leader of Hamas" is one. */
const ONE_OF_MANY = /^(?!.*[’']s ).* (?:leader|commander|chief)$|-leader$/i;

function officePhrase(block: BlockView, item: Item, i: number): Phrase | null {
  const exact = rowsOf([item], ALIAS.office).map(({ target }) => target);
  if (exact.length > 0) {
    const { start, end } = item;
    const oneOfMany = ONE_OF_MANY.test(block.text.slice(start, end));
    const offices = ({ table }: StoryView): readonly number[] =>
      oneOfMany ? exact.filter((office) => table.officeKind(office) !== 'movement-leader') : exact;
    return { start, end, offices };
  }
  const kinds = rowsOf([item], ALIAS.title)
    .filter(({ aux }) => aux === 1)
    .map(({ target }) => officeKindOf(target))
    .filter((kind) => !VAGUE_KINDS.includes(kind));
  if (kinds.length === 0) return null;
  const title = block.text.slice(item.start, item.end);
  const previous = block.items[i - 1];
  const next = block.items[i + 1];
  const joined = (country: Item, start: number, end: number): Phrase => ({
    start,
    end,
    offices: ({ table }) =>
      officesOf(
        table,
        title,
        kinds,
        rowsOf([country], ALIAS.country, ALIAS.demonym).map(({ target }) => target),
      ),
  });
  if (previous && hasClass(previous, ALIAS.country, ALIAS.demonym)) {
    const gap = block.text.slice(previous.end, item.start);
    const possessive = /^[’']/.test(gap);
    // "Iran defense minister" is headline style; "Iranian" and "Iran's" are what running text writes.
    const named = block.text.slice(previous.start, previous.end);
    const runs = possessive || hasClass(previous, ALIAS.demonym) || ABBREVIATED.test(named);
    if (COUNTRY_TITLE_GAP.test(gap) && runs) {
      return joined(previous, previous.start, item.end);
    }
  }
  if (
    next &&
    hasClass(next, ALIAS.country) &&
    TITLE_COUNTRY_GAP.test(block.text.slice(item.end, next.start))
  ) {
    return joined(next, item.start, next.end);
  }
  return null;
}
