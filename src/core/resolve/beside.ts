import { foldKey, skeletonOf } from '../fold';
import { beginsOf, scriptOf, wordKey } from '../forms';
import { ALIAS, isPersonClass } from '../table';
import { classAt, PHRASE } from './context';
import { type BlockView, hasClass, type Item, itemEndingAt, itemStartingAt, type StoryView } from './view';
import {
  endsSentence,
  hasArticle,
  isCapitalised,
  isFunctionWord,
  startsSentence,
  textAfter,
  textBefore,
  type Word,
  wordAfter,
  wordBefore,
} from './words';

/** What the words directly beside a name do to it. */
export type Beside =
  | { readonly state: 'clear' }
  /** A given name or initial of this very person stands before it. */
  | { readonly state: 'own-given'; readonly start: number; readonly owners: readonly number[] }
  | { readonly state: Doubt; readonly start: number; readonly end: number };

type Doubt =
  /** Somebody else's given name stands before it. */
  | 'other-given'
  /** It is part of a longer name: a tower, an airport, a company. */
  | 'part-of-name'
  /** A capitalised word that nothing explains stands beside it. */
  | 'unknown-word';

const CLEAR: Beside = { state: 'clear' };

const by = (state: Doubt, { start, end }: Pick<Item, 'start' | 'end'>): Beside => ({ state, start, end });

/** Whether the words before and after a name make it somebody else's or something else's. */
export const isOthers = (before: Beside, after: Beside): boolean =>
  before.state === 'other-given' || before.state === 'part-of-name' || after.state === 'part-of-name';

/** Words before a hyphen that leave the name its meaning: "anti-Assad". */
const JOINED_BEFORE =
  /(?<!\p{L})(?:anti|pro|ex|non|post|pre|then|al|el|as|ad|an|ar|ash|at|az|mid|neo|the)[-‑]$/iu;

/** "Her Majesty's Ship Queen Elizabeth", "the carrier Prince of Wales": ships have the names of monarchs. */
const SHIP_BEFORE =
  /(?<!\p{L})(?:HM[SACNZ]{1,4}|RMS|ship|liner|carrier|battleship|flagship|yacht)\s+(?:the\s+)?(?:Queen|King|Prince|Princess|Emperor|Empress)\s+$/iu;
const SHIP_REACH = 40;

/** Words before a name that leave it its meaning: what belongs to it, who says it, whose wife or striker it is. */
const EXPLAINED = [...PHRASE, ALIAS.citing, ALIAS.relative, ALIAS.profession] as const;

/** Between the parts of a foreign name in Chinese and Japanese. */
const MIDDLE_DOT = /[·・‧•＝]/;

/** "From", "of", "the" of languages whose names have them too. */
const PARTICLE_WORD = /^(?:de|da|di|du|von|der|den|della|del|dos|la|le)$/;

/** "Al-Sultan Abdullah": behind its article a title is part of the name. */
const OF_NAME = /^(?:al|el)[-‑]/i;

/** "AC Milan": behind the letters of a club a given name is none. */
const OF_CLUB = /(?<!\p{L})(?:AC|AS|FC|SC|FK) $/u;
const CLUB_REACH = 5;

/** Words that are written like given names: "على" folds to Ali. */
const NO_GIVEN_NAME = /^[وف]?(?:على|إلى|الى|في|من|عن)$/;

const SHORTEST_GIVEN = 3;

/** In scripts without capitals only a known given name tells that a surname is another's. */
function caselessBefore(story: StoryView, { text, start, end }: Word, item: Item | undefined): Beside {
  if (item && hasClass(item, ...EXPLAINED)) return CLEAR;
  if (item && hasClass(item, ALIAS.given)) return { state: 'other-given', start, end };
  const script = scriptOf(foldKey(story.fold, text));
  if ((script !== 'arabic' && script !== 'hebrew') || NO_GIVEN_NAME.test(text)) return CLEAR;
  return isKnownGiven(story, foldKey(story.fold, text)) ? { state: 'other-given', start, end } : CLEAR;
}

/** Whether the names of the form index begin with a word; shorter ones are words of every day. */
function isKnownGiven({ otherScripts }: StoryView, token: string): boolean {
  const word = wordKey(token);
  return word.length >= SHORTEST_GIVEN && otherScripts.beginsPerson(beginsOf(word));
}

/** Looks at the word before a name. `owners` are the people it may mean. */
export function besideBefore(
  story: StoryView,
  block: BlockView,
  start: number,
  owners: readonly number[],
): Beside {
  const { text } = block;
  if (MIDDLE_DOT.test(text.slice(start - 1, start)) && /^\p{Lo}/u.test(text.slice(start - 2)))
    return { state: 'other-given', start: start - 2, end: start };
  if (/[-‑]$/.test(text.slice(0, start).slice(-1)) && !JOINED_BEFORE.test(textBefore(text, start, 12))) {
    const joined = /([\p{L}\p{M}]+)[-‑]$/u.exec(textBefore(text, start, 24));
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
  if (own.length > 0) return ownGiven(story, block, word.start, own);
  if (/^\p{Lu}\.?$/u.test(word.text)) return initialBefore(story, block, word, owners);
  if (isPlace) return by('part-of-name', word);
  if (item && hasClass(item, ...EXPLAINED)) {
    if (OF_NAME.test(word.text)) return by('other-given', word);
    return SHIP_BEFORE.test(textBefore(text, start, SHIP_REACH)) ? by('part-of-name', word) : CLEAR;
  }
  if (/^\p{Lo}/u.test(word.text)) return caselessBefore(story, word, item);
  if (!isCapitalised(word.text)) {
    if (story.habits.particlesAreWords && PARTICLE_WORD.test(word.text)) return CLEAR;
    return /^(?:de|da|di|du|von|van|der|den|bin|ibn|ben|abu|della|del|dos|la|le)$/.test(word.text)
      ? by('other-given', word)
      : CLEAR;
  }
  if (isFunctionWord(word.text)) return CLEAR;
  if (item && hasClass(item, ALIAS.given)) {
    const state = OF_CLUB.test(textBefore(text, word.start, CLUB_REACH)) ? 'unknown-word' : 'other-given';
    return by(state, word);
  }
  if (scriptOf(token) === 'cyrillic' && isKnownGiven(story, token)) {
    return by('other-given', word);
  }
  if (block.titleCaseAt(start) || startsSentence(text, word.start) || isPlaceOfTitle(block, word))
    return CLEAR;
  if (block.isCapitals()) return CLEAR;
  // "Marion Marechal Le Pen": what stands between a given name and the surname belongs to somebody of that name.
  const further = wordBefore(text, word.start);
  if (further && isOthersGiven(story, block, further, owners)) {
    return { state: 'other-given', start: further.start, end: word.end };
  }
  return by('unknown-word', word);
}

/** Between a title and the words of its place. */
const PLACE_OF = / (?:of|for) (?:the )?(?:\p{Lu}[\p{L}.-]+ ){0,2}$/u;
const PLACE_REACH = 48;

/** "The governor of Rhode Island Lincoln Chafee": whether a word is of the place that a title is for. */
function isPlaceOfTitle(block: BlockView, { start }: Word): boolean {
  const from = Math.max(0, start - PLACE_REACH);
  const gap = PLACE_OF.exec(block.text.slice(from, start));
  const title = gap && itemEndingAt(block, from + gap.index);
  return title !== null && title !== undefined && hasClass(title, ALIAS.title);
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
  if (isFeminineOf(story, owner, token)) return false;
  const skeleton = skeletonOf(token);
  if (token.length < SPELLED_GIVEN || skeleton.length < SPELLED_CONSONANTS) return false;
  return story.table.isGiven(owner, `~${skeleton}`);
}

/** "Roberta Gates" is no Robert, "Antonia" no Antonio; where names are inflected "Roberta" may be a case of Robert. */
function isFeminineOf({ table, habits }: StoryView, owner: number, token: string): boolean {
  if (!token.endsWith('a') || (habits.inflection && !habits.inflection.lastOnly)) return false;
  const stem = token.slice(0, -1);
  return table.isGiven(owner, stem) || table.isGiven(owner, `${stem}o`);
}

/** "USS Gerald R. Ford": a whole name may be part of another one too; "Juan Carlos Ferrero" is no Carlos Ferrero. */
function ownGiven(story: StoryView, block: BlockView, start: number, owners: readonly number[]): Beside {
  const word = wordBefore(block.text, start);
  if (word && isOthersGiven(story, block, word, owners)) return by('other-given', word);
  const item = word && itemEndingAt(block, word.end);
  if (word && item && hasClass(item, ALIAS.beforeName)) {
    return by('part-of-name', word);
  }
  return { state: 'own-given', start, owners };
}

/** Where a name begins: with the given name, if it is the person's own in another spelling ("Sergej Lavrov"). */
export const nameStart = (before: Beside, start: number): number =>
  before.state === 'own-given' ? before.start : start;

/**
 * "V. Putin", "John F. Kennedy": an initial agrees or not with the given names of whom it may mean. "P. C. George" is
 * not Yosiwo P. George.
 */
function initialBefore(story: StoryView, block: BlockView, initial: Word, owners: readonly number[]): Beside {
  const { start } = initial;
  const before = wordBefore(block.text, start);
  if (before && isCapitalised(before.text)) {
    const token = foldKey(story.fold, before.text);
    const isInitial = /^\p{Lu}\.?$/u.test(before.text);
    const own = owners.filter(
      (owner) =>
        story.table.isGiven(owner, token) &&
        (!isInitial || story.table.isGiven(owner, foldKey(story.fold, initial.text))),
    );
    if (own.length > 0) return ownGiven(story, block, before.start, own);
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
  hasArticle(block.text, start) && VERB_OR_END.test(textAfter(block.text, end, 12));

/** "Lloyd Austin III", "Ferdinand Marcos Jr.": who is meant stays the same. */
const GENERATION = /^(?:Jr|Sr|II|III|IV)$/;

/** "Трамп-младший", "트럼프 주니어" is the son, "트럼프 장·차남" are the eldest and the second. */
const SON_OF_THAT_NAME = /^[-‑ ・·]?(?:млад|молод|주니어|[장차][·ㆍ]?차?[남녀]|ジュニア|الابن|جونيور)/;

/** Looks at the word after a name. */
export function besideAfter(block: BlockView, end: number): Beside {
  const { text } = block;
  for (let at = end; ; ) {
    const beside = joinedAfter(block, at);
    if (beside) return beside;
    const word = wordAfter(text, at);
    if (!word) return CLEAR;
    if (!GENERATION.test(word.text)) return wordBehind(block, at, word);
    at = word.end;
  }
}

/** What is written to a name without a space. */
function joinedAfter(block: BlockView, end: number): Beside | null {
  const { text } = block;
  if (MIDDLE_DOT.test(text.charAt(end)) && /\p{Lo}/u.test(text.charAt(end + 1)))
    return by('part-of-name', { start: end, end: end + 1 });
  if (SON_OF_THAT_NAME.test(textAfter(text, end, 8))) return by('part-of-name', { start: end, end: end + 1 });
  const joined = /^[-‑]([\p{L}\p{M}]+)/u.exec(textAfter(text, end, 24));
  if (!joined || !isCapitalised(joined[1]!)) return null;
  const person = itemStartingAt(block, end + 1)?.rows.some(
    ({ cls }) => cls === ALIAS.unique || cls === ALIAS.demonym || cls === ALIAS.country,
  );
  return person ? null : by('part-of-name', { start: end, end: end + joined[0].length });
}

function wordBehind(block: BlockView, end: number, word: Word): Beside {
  const { text } = block;
  const item = itemStartingAt(block, word.start);
  if (classAt(block, word.start, ALIAS.afterName)) return by('part-of-name', word);
  if (CONTINUES.test(textAfter(text, end, 12)) && !block.capitalNouns) {
    return by('unknown-word', word);
  }
  if (!isCapitalised(word.text) || isFunctionWord(word.text) || block.titleCaseAt(end)) return CLEAR;
  if (block.isCapitals()) return CLEAR;
  if (item && (hasClass(item, ...EXPLAINED) || isWholePerson(item))) return CLEAR;
  return by('unknown-word', word);
}

const isWholePerson = (item: Item): boolean =>
  item.rows.some(({ cls }) => cls === ALIAS.full || cls === ALIAS.variant || cls === ALIAS.native);
