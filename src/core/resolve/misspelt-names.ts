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
/** No word of a name is longer; a page's may be, and one slip makes fifty words of each of its letters. */
const LONGEST = 40;
/** More slips than this and it is another name. */
const MOST_SLIPS = 2;
/** Between a name and the office in apposition to it. */
const BEFORE_OFFICE = /^(?:, | \()(?:the )?(?:then )?$/;
const OFFICE_REACH = 16;
/** Between an office and a name stand a few ranks and titles. */
const APPOSITION_REACH = 200;

/** Which of a person's names a word may be. */
type Part = 'given' | 'surname';

/** Finds the holders of offices whose names a story misspells. For one story: what it found out of a word it remembers. */
export class MisspeltHolders {
  readonly #table: Table;
  readonly #likeness = new Map<string, boolean>();

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * Whom words beside an office name who held it on the story's day, but for a slip of the pen: "Iranian President Hassan
   * Rouhnai". Who that was is known, so the name needs to agree only in part: each word is one of the holder's or one edit
   * away ({@link oneEditFrom}), and one is spelled as the dataset has it.
   */
  of(block: BlockView, offices: readonly HeldOffice[], words: readonly HashedToken[]): SpelledFit[] {
    const beside = officeBeside(block, offices, words[0]!.start, words.at(-1)!.end);
    if (!beside) return [];
    const { holder } = beside;
    // In front, or, as in China, behind.
    const surname = words.find((word) => this.#isLike(holder, 'surname', word));
    const partOf = (word: HashedToken): Part => (word === surname ? 'surname' : 'given');
    const slips = words.filter((word) => !this.#isKnown(holder, partOf(word))(word.text)).length;
    const fits =
      surname &&
      slips < words.length &&
      slips <= MOST_SLIPS &&
      words.every((word) => this.#isLike(holder, partOf(word), word));
    return fits ? [{ entity: holder, exact: false, slip: SHORTEST, surname: surname.hash }] : [];
  }

  #isKnown(holder: number, part: Part): (word: string) => boolean {
    if (part === 'given') return (word) => this.#table.isGiven(holder, word);
    const surnames = new Set(this.#table.chains(holder).flatMap((chain) => chain.slice(-1)));
    return (word) => surnames.has(textHash(word));
  }

  #isLike(holder: number, part: Part, { text }: HashedToken): boolean {
    if (text.length > LONGEST) return false;
    const key = `${holder} ${part} ${text}`;
    let isLike = this.#likeness.get(key);
    if (isLike === undefined) {
      const isKnown = this.#isKnown(holder, part);
      isLike = isKnown(text) || (text.length >= SHORTEST && oneEditFrom(text).some(isKnown));
      this.#likeness.set(key, isLike);
    }
    return isLike;
  }
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
