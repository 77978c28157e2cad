import type { Mention } from '../mention';
import { ALIAS, type Table, type TableTerm } from '../table';
import type { DayNumber } from '../time/day';
import { rowsOf } from './context';
import { officesOf } from './country-offices';
import { coversDay, officeKindOf } from './standing';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { confidenceOf } from './weights';
import { isCapitalised, wordAfter, wordBefore } from './words';

/**
 * Finds offices named without their holder ("Iran's defense minister", "the Israeli prime minister", "commander of the
 * Iranian Ground Forces") and gives the holder on the story's date. Silent without a date, when the office is vacant,
 * shared or generic, and when the holder's name stands beside it.
 *
 * @param named the officials found by name, so that a name in apposition silences its title
 */
export function findUnnamedOffices(story: StoryView, named: readonly Mention[]): Mention[] {
  const { day, table } = story;
  if (day === null) return [];
  const mentions: Mention[] = [];
  for (const block of story.blocks) {
    block.items.forEach((item, i) => {
      if (block.titleCaseAt(item.start)) return;
      const phrase = officePhrase(block, item, i);
      if (!phrase || !standsAlone(block, phrase, named)) return;
      const holders = phrase.offices(story).flatMap((office) =>
        table
          .holders(office)
          .filter(({ term }) => isVouchedFor(table, term, day))
          .map(({ entity, term }) => ({ entity, office, term })),
      );
      const people = new Set(holders.map(({ entity }) => entity));
      const [holder] = holders;
      if (!holder || people.size !== 1) return;
      mentions.push({
        block: block.index,
        start: phrase.start,
        end: phrase.end,
        kind: 'official',
        entity: holder.entity,
        id: table.id(holder.entity),
        confidence: confidenceOf(6),
        evidence: [
          {
            code: 'by-office',
            weight: 4,
            from: phrase.start,
            to: phrase.end,
            value: block.text.slice(phrase.start, phrase.end),
          },
          { code: 'in-office', weight: 2, value: table.officeId(holder.office) },
        ],
        office: holder.office,
        byOffice: true,
      });
    });
  }
  return mentions;
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

function officePhrase(block: BlockView, item: Item, i: number): Phrase | null {
  const exact = rowsOf([item], ALIAS.office).map(({ target }) => target);
  if (exact.length > 0) return { start: item.start, end: item.end, offices: () => exact };
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

const NOT_ONE_HOLDER =
  /(?:^|[^\p{L}])(?:a|an|another|any|some|every|each|two|three|both|several|many|former|ex|late|deputy|vice|assistant|acting|next|new|future|first|last|previous|then|one-time|would-be|shadow|first-ever|incoming|outgoing|interim|designate|no|old|onetime|longtime|elected)[ \u00a0-]+$/iu;

/** "An unexpected president of Ukraine": an article that makes it any president. */
const ANY_ONE = /(?:^|[^\p{L}])(?:an?|no|any|every|each|another) (?:[\p{L}-]+ ){1,2}$/iu;
/** "As president of Costa Rica", "before becoming the president": said of somebody, and not of today. */
const SAID_OF_SOMEBODY =
  /(?:^|[^\p{L}])(?:as|is|was|were|be|been|being|become|becomes|became|becoming|remains?|named|appointed|elected|nominated|called|himself|herself) (?:the )?(?:[\p{Ll}-]+ )?$/u;
/** "The Office of the President of Ukraine" is an institution. */
const INSTITUTION = /(?:Office|Cabinet|Administration|Council|Secretariat|Order) of the $/u;

/** Whether the phrase stands for its holder: no article that makes it generic, no plural, no name in apposition. */
function standsAlone(block: BlockView, { start, end }: Phrase, named: readonly Mention[]): boolean {
  const { text } = block;
  const lead = text.slice(Math.max(0, start - 40), start);
  if ([NOT_ONE_HOLDER, ANY_ONE, SAID_OF_SOMEBODY, INSTITUTION].some((pattern) => pattern.test(lead)))
    return false;
  if (
    /^(?:s\b|es\b|[-‑]|[’']s\s+(?:wife|husband|son|daughter|brother|sister|office|deputy|spokes|aide|adviser|advisor|chief of staff|residence))/i.test(
      text.slice(end),
    )
  )
    return false;
  if (
    /^\s+(?:designate|elect|hopeful|candidate|nominee|office|ministry|job|post|position)\b/i.test(
      text.slice(end, end + 20),
    )
  )
    return false;
  const after = wordAfter(text, end);
  if (after && isCapitalised(after.text)) return false;
  if (
    /^,?\s+["“(]?(?:[\p{Lu}][\p{L}.’'-]+\s+){1,3}/u.test(text.slice(end, end + 60)) &&
    /^,/.test(text.slice(end))
  )
    return false;
  // A name just before: "Hossein Dehghan, Iran's defense minister", "Dehghan, the Iranian defence minister".
  if (
    /\p{Lu}[\p{L}’'-]+,?\s+(?:["”]\s*)?(?:who\s+(?:is|was)\s+|as\s+|,\s*)?(?:the\s+)?$/u.test(lead) &&
    !/[.!?]\s+(?:the\s+)?$/iu.test(lead)
  ) {
    const before = wordBefore(text, start);
    if (
      !before ||
      !/^(?:the|and|by|of|with|to|from|that|said|when)$/i.test(before.text) ||
      /,\s+(?:the\s+)?$/.test(lead)
    )
      return false;
  }
  return !named.some(
    (one) =>
      one.block === block.index &&
      ((one.start >= end && one.start < end + 40 && APPOSITION.test(text.slice(end, one.start))) ||
        (one.end > start - 6 && one.start < end)),
  );
}

/** Between an office and the name it belongs to stand at most ranks and titles: "Iran's defense minister, Gen. …". */
const APPOSITION = /^[,\s"“(]*(?:\p{Lu}[\p{L}.]*\s+)*["“(]?$/u;
