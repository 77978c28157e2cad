import { ALIAS } from '../table';
import { type BlockView, type Item, itemEndingAt, type StoryView } from './view';
import { textAfter, textBefore } from './words';

/** Words that lend no letter to an acronym: "Pakistan Tehreek-e-Insaf (PTI)". */
const NO_LETTER = /^(?:of|the|and|for|de|da|do|du|des|la|le|et|y|e|i|\p{L})$/iu;
/** A longer phrase than this is written before no acronym. */
const LONGEST_PHRASE = 90;

/**
 * The acronyms that a story itself says to mean something else: "closed-circuit television (CCTV)". A writer who spells
 * an acronym out binds it for the whole text (Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text").
 */
export function acronymsOfOthers(story: StoryView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of story.blocks) {
    for (const item of block.items) {
      const own = new Set(item.rows.filter(({ cls }) => cls === ALIAS.acronym).map(({ target }) => target));
      if (own.size === 0) continue;
      const acronym = block.text.slice(item.start, item.end);
      const phrase = phraseBefore(block, item);
      if (!phrase || !spells(phrase.text, acronym)) continue;
      const itself = itemEndingAt(block, phrase.end)?.rows.some(
        ({ target, cls }) => own.has(target) && cls === ALIAS.outlet,
      );
      if (!itself) found.add(acronym);
    }
  }
  return found;
}

/** What stands before an acronym in brackets. */
function phraseBefore({ text }: BlockView, { start, end }: Item): { text: string; end: number } | null {
  const open = /\s*\(\s*$/.exec(textBefore(text, start, 4));
  // "ASUNCION, Paraguay (AP) —" is a dateline.
  if (!open || !/^\s*\)(?!\s*[-–—])/.test(textAfter(text, end, 5))) return null;
  const at = start - open[0].length;
  return { text: textBefore(text, at, LONGEST_PHRASE), end: at };
}

/** Whether the last words of a phrase lend the acronym its letters, each word its first and any after: TeleVision. */
function spells(phrase: string, acronym: string): boolean {
  const words = phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}’']+/u)
    .filter((word) => word !== '' && !NO_LETTER.test(word));
  const letters = acronym.toLowerCase();
  for (let count = 1; count <= Math.min(letters.length, words.length); count++) {
    if (lend(words.slice(-count), letters)) return count > 1;
  }
  return false;
}

function lend(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (word[0] !== letters[0]) return false;
  // How many letters this word lends: the rest needs one a word at least.
  for (let lent = 1; lent <= letters.length - rest.length; lent++) {
    if (isInside(word, letters.slice(0, lent)) && lend(rest, letters.slice(lent))) return true;
  }
  return false;
}

/** Whether the letters stand in the word in this order. */
function isInside(word: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}
