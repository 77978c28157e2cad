import { textHash } from '../bytes';
import type { Table } from '../table';
import { oneEditFrom } from '../transliteration';
import { firstFrom, firstTo } from './in-order';
import type { HeldOffice } from './office-phrases';
import { remembering } from './remembering';
import type { SpelledFit } from './spelled-names';
import { APPOSITION } from './stands-for-holder';
import type { BlockView, HashedToken } from './view';

/** In shorter words one letter makes another name: Karl and Carl, Amin and Amir. */
const SHORTEST = 5;
/** No word of a name is longer; a page's may be, and one slip makes fifty words of each of its letters. */
const LONGEST = 40;
/** More slips than this and it is another name. */
const MOST_SLIPS = 2;
/** Between a name and the office in apposition to it. */
const BEFORE_OFFICE = /^(?:, | \()(?:the )?(?:then )?$/;
const OFFICE_REACH = 16;
/** Between an office and a name stand a few ranks and titles. */
const APPOSITION_REACH = 200;

/** Whether a word is one of somebody's given names, or the surname. */
interface NamesOf {
  readonly isSurname: (word: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  /** The same but for one slip of the pen. */
  readonly isLikeSurname: (word: string) => boolean;
  readonly isLikeGiven: (word: string) => boolean;
}

function namesOf(table: Table, person: number): NamesOf {
  const surnames = new Set(table.chains(person).flatMap((chain) => chain.slice(-1)));
  const isSurname = (word: string): boolean => surnames.has(textHash(word));
  const isGiven = (word: string): boolean => table.isGiven(person, word);
  return { isSurname, isGiven, isLikeSurname: isLike(isSurname), isLikeGiven: isLike(isGiven) };
}

const isLike = (isKnown: (word: string) => boolean): ((word: string) => boolean) =>
  remembering(
    (word) =>
      word.length <= LONGEST &&
      (isKnown(word) || (word.length >= SHORTEST && oneEditFrom(word).some(isKnown))),
  );

/** Whom words of a block are a misspelt name of, given the offices that it names. */
export type MisspeltHolder = (
  block: BlockView,
  offices: readonly HeldOffice[],
  words: readonly HashedToken[],
) => SpelledFit[];

/**
 * Whom words beside an office name who held it on the story's day, but for a slip of the pen: "Iranian President Hassan
 * Rouhnai". Who that was is known, so the name needs to agree only in part: each word is one of the holder's or one edit
 * away ({@link oneEditFrom}), and one is spelled as the dataset has it. For one story: what it found out it remembers.
 */
export function misspeltHolder(table: Table): MisspeltHolder {
  const names = remembering((holder: number) => namesOf(table, holder));
  return (block, offices, words) => {
    const beside = officeBeside(block, offices, words[0]!.start, words.at(-1)!.end);
    if (!beside) return [];
    const { isSurname, isGiven, isLikeSurname, isLikeGiven } = names(beside.holder);
    // In front, or, as in China, behind.
    const surname = words.find(({ text }) => isLikeSurname(text));
    const slips = words.filter((word) => !(word === surname ? isSurname : isGiven)(word.text)).length;
    const fits =
      surname &&
      slips < words.length &&
      slips <= MOST_SLIPS &&
      words.every((word) => (word === surname ? isLikeSurname : isLikeGiven)(word.text));
    return fits ? [{ entity: beside.holder, exact: false, slip: SHORTEST, surname: surname.hash }] : [];
  };
}

function officeBeside(
  { text }: BlockView,
  offices: readonly HeldOffice[],
  from: number,
  to: number,
): HeldOffice | undefined {
  return offices
    .slice(firstTo(offices, from - APPOSITION_REACH), firstFrom(offices, to + OFFICE_REACH))
    .find(({ start, end }) =>
      end < from ? APPOSITION.test(text.slice(end, from)) : BEFORE_OFFICE.test(text.slice(to, start)),
    );
}
