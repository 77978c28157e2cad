import { ALIAS, type Row } from '../table';
import { firstFrom, firstTo } from './in-order';
import { lazily } from './remembering';
import { type BlockView, hasClass, type Item, itemStartingAt } from './view';
import { endsSentence, sentenceAround, textAfter } from './words';

/** What stands around a name and bears on who is meant. */
export interface NameContext {
  /** Titles, ranks and offices that belong to the name: before it, or after it in apposition. */
  readonly titles: readonly Item[];
  readonly ranks: readonly Item[];
  /** Countries and peoples joined to those titles or to the name itself. */
  readonly countries: readonly Item[];
  readonly former: boolean;
  /** How many words the name is written with. */
  readonly words: number;
  /** The word that makes the name a government's: "the Clinton administration". */
  readonly government: { readonly start: number; readonly end: number } | null;
  /** Where the phrase before the name begins: "Iran's defense minister, Gen." */
  readonly phraseStart: number;
  /** Where an apposition after the name ends. */
  readonly phraseEnd: number;
  readonly sentence: () => { readonly from: number; readonly to: number };
}

/** Between the words of "Iran’s defense minister, Gen. Hossein Dehghan". */
const GAP_BEFORE = /^(?:\.?[ \u00a0\n]+|[,،][ \u00a0\n]+|[’']s?[ \u00a0\n]+|[-/‑]|[ \u00a0]+["“]|)$/;
/** Between the words of "Hossein Dehghan, Iran’s defense minister". */
const GAP_AFTER =
  /^(?:[,،]?[ \u00a0\n]+(?:the |who is |then |then-|a )?|[’']s?[ \u00a0\n]+|[ ]of[ ](?:the )?|[ ]\(|・|)$/;
const FIRST_GAP_AFTER = /^(?:[,،][ \u00a0\n]+(?:the |who is |who was |then |then-)?|[ ]\()$/;
/** Between "プーチン大統領", "푸틴 대통령": names in these scripts have their title behind them. */
const UNSPACED_GAP_AFTER = /^[ ・]?$/;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** Between a title and the place it is for: "ambassador to Libya", "minister of the United Kingdom". */
const TITLE_OF = /^ (?:to|of|in|for) (?:the )?$/;

/** Words that belong to a name: titles and ranks, whose they are, and what they say of them. */
export const PHRASE = [
  ALIAS.title,
  ALIAS.office,
  ALIAS.rank,
  ALIAS.country,
  ALIAS.demonym,
  ALIAS.address,
  ALIAS.former,
  ALIAS.notHolder,
] as const;

export function contextOf(block: BlockView, start: number, end: number): NameContext {
  const found = {
    titles: [] as Item[],
    ranks: [] as Item[],
    countries: [] as Item[],
    former: false,
  };
  const phraseStart = walkBefore(block, start, found);
  const phraseEnd = walkAfter(block, end, found);
  const government = governmentAfter(block, end);
  return {
    ...found,
    words: block.text.slice(start, end).split(/[\s-]+/).length,
    government,
    phraseStart,
    phraseEnd,
    sentence: lazily(() => sentenceAround(block.text, start, end)),
  };
}

const GOVERNMENT =
  /^(?:[’']s)?(?:,? (?:and|or) \p{Lu}[\p{L}.’'-]+)?[ \u00a0](administrations?|governments?|presidency|presidencies|cabinet|regime)\b/u;

function governmentAfter(block: BlockView, end: number): NameContext['government'] {
  const match = GOVERNMENT.exec(textAfter(block.text, end, 48));
  return match ? { start: end + match[0].length - match[1]!.length, end: end + match[0].length } : null;
}

interface Found {
  readonly titles: Item[];
  readonly ranks: Item[];
  readonly countries: Item[];
  former: boolean;
}

function note(found: Found, item: Item): void {
  if (hasClass(item, ALIAS.title, ALIAS.office)) found.titles.push(item);
  if (hasClass(item, ALIAS.rank)) found.ranks.push(item);
  if (hasClass(item, ALIAS.country, ALIAS.demonym)) found.countries.push(item);
  if (hasClass(item, ALIAS.former)) found.former = true;
}

/** More titles, ranks and countries than any phrase has: a page may write nothing else for a megabyte. */
const MOST_STEPS = 32;

function walkBefore(block: BlockView, start: number, found: Found): number {
  let at = start;
  const last = firstTo(block.items, start + 1) - 1;
  for (let i = last; i >= 0 && i > last - MOST_STEPS; i--) {
    const item = block.items[i]!;
    if (!GAP_BEFORE.test(block.text.slice(item.end, at)) || !hasClass(item, ...PHRASE)) break;
    // "He flew to Haiti. Secretary Clinton spoke."
    if (endsSentence(block.text.slice(item.start, item.end + 1))) break;
    // A comma joins a title to a name ("the minister, Hossein Dehghan", "the ambassador to Libya, Ann Lee"), never a
    // bare country.
    if (block.text[item.end] === ',' && !hasClass(item, ALIAS.title, ALIAS.office)) {
      const title = block.items[i - 1];
      if (!title || !hasClass(title, ALIAS.title) || !TITLE_OF.test(block.text.slice(title.end, item.start)))
        break;
      note(found, title);
      at = title.start;
      i--;
      continue;
    }
    note(found, item);
    at = item.start;
  }
  return at;
}

function walkAfter(block: BlockView, end: number, found: Found): number {
  let at = end;
  let gap = UNSPACED.test(block.text.charAt(end - 1)) ? UNSPACED_GAP_AFTER : FIRST_GAP_AFTER;
  const steps: Item[] = [];
  const first = firstFrom(block.items, end);
  for (const item of block.items.slice(first, first + MOST_STEPS)) {
    if (!gap.test(block.text.slice(at, item.start)) || !hasClass(item, ...PHRASE)) break;
    steps.push(item);
    at = item.end;
    gap = GAP_AFTER;
  }
  // A country alone after a comma is a place or the next item of a list.
  if (!steps.some((item) => hasClass(item, ALIAS.title, ALIAS.office))) return end;
  // "In May, President Bukele spoke": the title belongs to the name that follows it.
  if (/^[ \u00a0\n]+\p{Lu}/u.test(block.text.slice(at))) return end;
  for (const item of steps) note(found, item);
  return at;
}

export const rowsOf = (items: readonly Item[], ...classes: readonly number[]): Row[] =>
  items.flatMap((item) => item.rows.filter(({ cls }) => classes.includes(cls)));

/** Whether the word at a place is of a class, such as the "Tower" of "Trump Tower". */
export const classAt = (block: BlockView, start: number, ...classes: readonly number[]): boolean => {
  const item = itemStartingAt(block, start);
  return item !== undefined && hasClass(item, ...classes);
};
