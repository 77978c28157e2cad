import { foldKey, skeletonOf } from '../fold';
import { ALIAS, isPersonClass } from '../table';
import { classAt } from './context';
import { type BlockView, hasClass, type Item, itemEndingAt, itemStartingAt, type StoryView } from './view';
import {
  endsSentence,
  isCapitalised,
  isFunctionWord,
  startsSentence,
  type Word,
  wordAfter,
  wordBefore,
} from './words';

/** What the words directly beside a name do to it. */
export type Beside =
  | { readonly state: 'clear' }
  /** A given name or initial of this very person stands before it. */
  | { readonly state: 'own-given'; readonly start: number; readonly owners: readonly number[] }
  /** Somebody else's given name stands before it. */
  | { readonly state: 'other-given'; readonly start: number; readonly end: number }
  /** It is part of a longer name: a tower, an airport, a company. */
  | { readonly state: 'part-of-name'; readonly start: number; readonly end: number }
  /** A capitalised word that nothing explains stands beside it. */
  | { readonly state: 'unknown-word'; readonly start: number; readonly end: number };

const CLEAR: Beside = { state: 'clear' };

/** Words before a hyphen that leave the name its meaning: "anti-Assad". */
const JOINED_BEFORE =
  /(?:^|[^\p{L}])(?:anti|pro|ex|non|post|pre|then|al|el|as|ad|an|ar|ash|at|az|mid|neo|the)[-‑]$/iu;

const EXPLAINED = [
  ALIAS.title,
  ALIAS.office,
  ALIAS.rank,
  ALIAS.country,
  ALIAS.demonym,
  ALIAS.address,
  ALIAS.former,
  ALIAS.notHolder,
  ALIAS.citing,
  ALIAS.relative,
  ALIAS.profession,
] as const;

/** Looks at the word before a name. `owners` are the people it may mean. */
export function besideBefore(
  story: StoryView,
  block: BlockView,
  start: number,
  owners: readonly number[],
): Beside {
  const { text } = block;
  if (
    /[-‑]$/.test(text.slice(0, start).slice(-1)) &&
    !JOINED_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  ) {
    const joined = /([\p{L}\p{M}]+)[-‑]$/u.exec(text.slice(Math.max(0, start - 24), start));
    if (joined && isCapitalised(joined[1]!)) {
      const item = itemEndingAt(block, start - 1);
      const explained =
        item && (hasClass(item, ...EXPLAINED) || item.rows.some(({ cls }) => isPersonClass(cls)));
      if (!explained) return { state: 'part-of-name', start: start - joined[0].length, end: start };
    }
  }
  const word = wordBefore(text, start);
  if (!word) return CLEAR;
  const item =
    itemEndingAt(block, word.end) ?? itemEndingAt(block, word.end - (word.text.endsWith('.') ? 1 : 0));
  const possessive = /['’]s?$/.test(word.text);
  if (possessive || endsSentence(word.text)) return CLEAR;
  const token = foldKey(story.fold, word.text);
  const isPlace = item !== undefined && hasClass(item, ALIAS.beforeName);
  const own = isPlace ? [] : owners.filter((owner) => isOwnGiven(story, owner, token));
  if (own.length > 0) return ownGiven(block, word.start, own);
  if (/^\p{Lu}\.?$/u.test(word.text)) return initialBefore(story, block, word.start, owners);
  if (isPlace) return { state: 'part-of-name', start: word.start, end: word.end };
  if (item && hasClass(item, ...EXPLAINED)) return CLEAR;
  if (!isCapitalised(word.text)) {
    return /^(?:de|da|di|du|von|van|der|den|bin|ibn|ben|abu|della|del|dos|la|le)$/.test(word.text)
      ? { state: 'other-given', start: word.start, end: word.end }
      : CLEAR;
  }
  if (isFunctionWord(word.text)) return CLEAR;
  if (item && hasClass(item, ALIAS.given)) return { state: 'other-given', start: word.start, end: word.end };
  if (block.titleCaseAt(start) || startsSentence(text, word.start)) return CLEAR;
  if (text === text.toUpperCase()) return CLEAR;
  // "Marion Marechal Le Pen": what stands between a given name and the surname belongs to somebody of that name.
  const further = wordBefore(text, word.start);
  if (further && isOthersGiven(story, block, further, owners)) {
    return { state: 'other-given', start: further.start, end: word.end };
  }
  return { state: 'unknown-word', start: word.start, end: word.end };
}

/** A given name, and not of whom the surname may mean. */
function isOthersGiven(story: StoryView, block: BlockView, word: Word, owners: readonly number[]): boolean {
  const item = itemEndingAt(block, word.end);
  if (!item || !hasClass(item, ALIAS.given) || hasClass(item, ...EXPLAINED)) return false;
  const token = foldKey(story.fold, word.text);
  return !owners.some((owner) => story.table.isGiven(owner, token));
}

/** Shorter given names of the same consonants are other names: Luis and Lucio, Kong and Keng. */
const SPELLED_GIVEN = 5;
const SPELLED_CONSONANTS = 3;

/** The given name itself, or another spelling of it. */
function isOwnGiven(story: StoryView, owner: number, token: string): boolean {
  if (story.table.isGiven(owner, token)) return true;
  const skeleton = skeletonOf(token);
  if (token.length < SPELLED_GIVEN || skeleton.length < SPELLED_CONSONANTS) return false;
  return story.table.isGiven(owner, `~${skeleton}`);
}

/** "USS Gerald R. Ford": a whole name may be part of another one too. */
function ownGiven(block: BlockView, start: number, owners: readonly number[]): Beside {
  const word = wordBefore(block.text, start);
  const item = word && itemEndingAt(block, word.end);
  if (word && item && hasClass(item, ALIAS.beforeName)) {
    return { state: 'part-of-name', start: word.start, end: word.end };
  }
  return { state: 'own-given', start, owners };
}

/** "V. Putin", "John F. Kennedy": an initial agrees or not with the given names of whom it may mean. */
function initialBefore(story: StoryView, block: BlockView, start: number, owners: readonly number[]): Beside {
  const before = wordBefore(block.text, start);
  if (before && isCapitalised(before.text)) {
    const token = foldKey(story.fold, before.text);
    const own = owners.filter((owner) => story.table.isGiven(owner, token));
    if (own.length > 0) return ownGiven(block, before.start, own);
    const item = itemEndingAt(block, before.end);
    if (!item || !hasClass(item, ...EXPLAINED))
      return { state: 'other-given', start: before.start, end: start };
  }
  return CLEAR;
}

/** What goes on with a name: "Bashir al-Assad" is no Bashir, "Jean van Boxmeer" no Grand Duke Jean. */
const CONTINUES = /^ (?:al|el|bin|ibn|ben|ould|van|von|der|den|zu|della)[- ‑](?:(?:der|den) )?\p{Lu}/u;

const VERB_OR_END =
  /^(?:$|[.,;:)!?\n]|[’']s\b|[ ](?:is|was|has|had|will|would|could|can|and|in|to|at|on|from|with|sailed)\b)/;

/** "The Gerald R. Ford is", "to the John F. Kennedy.": an article before a whole name and no noun after it name a ship. */
export const isNamedThing = (block: BlockView, start: number, end: number): boolean =>
  /(?:^|[^\p{L}])[Tt]he $/u.test(block.text.slice(Math.max(0, start - 5), start)) &&
  VERB_OR_END.test(block.text.slice(end, end + 12));

/** "Lloyd Austin III", "Ferdinand Marcos Jr.": who is meant stays the same. */
const GENERATION = /^(?:Jr|Sr|II|III|IV)$/;

/** Looks at the word after a name. */
export function besideAfter(block: BlockView, end: number): Beside {
  const { text } = block;
  const joined = /^[-‑]([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 24));
  if (joined && isCapitalised(joined[1]!)) {
    const item = itemStartingAt(block, end + 1);
    const person = item?.rows.some(
      ({ cls }) => cls === ALIAS.unique || cls === ALIAS.demonym || cls === ALIAS.country,
    );
    if (!person) return { state: 'part-of-name', start: end, end: end + joined[0].length };
  }
  const word = wordAfter(text, end);
  if (!word) return CLEAR;
  if (GENERATION.test(word.text)) return besideAfter(block, word.end);
  const item = itemStartingAt(block, word.start);
  if (classAt(block, word.start, ALIAS.afterName))
    return { state: 'part-of-name', start: word.start, end: word.end };
  if (CONTINUES.test(text.slice(end, end + 12))) {
    return { state: 'unknown-word', start: word.start, end: word.end };
  }
  if (!isCapitalised(word.text) || isFunctionWord(word.text) || block.titleCaseAt(end)) return CLEAR;
  if (text === text.toUpperCase()) return CLEAR;
  if (item && (hasClass(item, ...EXPLAINED) || isWholePerson(item))) return CLEAR;
  return { state: 'unknown-word', start: word.start, end: word.end };
}

const isWholePerson = (item: Item): boolean =>
  item.rows.some(({ cls }) => cls === ALIAS.full || cls === ALIAS.variant || cls === ALIAS.native);
