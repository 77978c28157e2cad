import { textHash } from '../bytes';
import type { Table } from '../table';
import { oneEditFrom } from '../transliteration';
import { firstFrom, firstTo } from './in-order';
import type { HeldOffice } from './office-phrases';
import type { SpelledFit } from './spelled-names';
import { APPOSITION } from './stands-for-holder';
import type { BlockView, HashedToken } from './view';

/** In shorter words one letter makes another name: Karl and Carl, Amin and Amir. */
const SHORTEST = 5;
/** No word of a name is longer, and all that one slip makes of one are as many words as it has letters, many times. */
const LONGEST = 40;
/** More slips than this and it is another name. */
const MOST_SLIPS = 2;
/** Between a name and the office in apposition to it. */
const BEFORE_OFFICE = /^(?:, | \()(?:the )?(?:then )?$/;
const OFFICE_REACH = 16;
/** Between an office and a name stand a few ranks and titles. */
const APPOSITION_REACH = 200;

/**
 * Whom words beside an office name who held it on the story's day, but for a slip of the pen: "Iranian President Hassan
 * Rouhnai". Who that was is known, so the name needs to agree only in part: each word is one of the holder's or one edit
 * away ({@link oneEditFrom}), and one is spelled as the dataset has it.
 */
export function misspeltHolder(
  table: Table,
  { text }: BlockView,
  offices: readonly HeldOffice[],
  words: readonly HashedToken[],
): SpelledFit[] {
  const from = words[0]!.start;
  const to = words.at(-1)!.end;
  const first = firstTo(offices, from - APPOSITION_REACH);
  const last = firstFrom(offices, to + OFFICE_REACH);
  const beside = offices
    .slice(first, last)
    .find(({ start, end }) =>
      end < from ? APPOSITION.test(text.slice(end, from)) : BEFORE_OFFICE.test(text.slice(to, start)),
    );
  if (!beside) return [];
  const { holder } = beside;
  const surnames = new Set(table.chains(holder).flatMap((chain) => chain.slice(-1)));
  const isSurname = (word: string): boolean => surnames.has(textHash(word));
  const isGiven = (word: string): boolean => table.isGiven(holder, word);
  // In front, or, as in China, behind.
  const surname = words.find((word) => isLike(word, isSurname));
  const asKnown = (word: HashedToken): ((text: string) => boolean) =>
    word === surname ? isSurname : isGiven;
  const slips = words.filter((word) => !asKnown(word)(word.text)).length;
  const fits =
    surname &&
    slips < words.length &&
    slips <= MOST_SLIPS &&
    words.every((word) => isLike(word, asKnown(word)));
  return fits ? [{ entity: holder, exact: false, slip: SHORTEST, surname: surname.hash }] : [];
}

const isLike = ({ text }: HashedToken, isKnown: (word: string) => boolean): boolean =>
  isKnown(text) ||
  (text.length >= SHORTEST && text.length <= LONGEST && oneEditFrom(text).some(isKnown));
