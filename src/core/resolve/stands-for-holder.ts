import type { Mention } from '../mention';
import { byBlock, firstFrom } from './in-order';
import type { HeldOffice } from './office-phrases';
import { Taken } from './taken';
import type { BlockView, StoryView } from './view';
import {
  isCapitalised,
  isFunctionWord,
  startsSentence,
  textAfter,
  textBefore,
  wordAfter,
  wordBefore,
} from './words';

const NOT_ONE_HOLDER =
  /(?<!\p{L})(?:a|an|another|any|some|every|each|two|three|both|\d+(?:st|nd|rd|th)|second|third|ever|several|many|former|ex|late|deputy|vice|assistant|acting|next|new|future|first|last|previous|then|one-time|would-be|shadow|first-ever|incoming|outgoing|interim|designate|no|old|onetime|longtime|elected|deposed|ousted|toppled|overthrown|exiled|jailed|imprisoned|disgraced|slain|murdered|assassinated|no\. ?\d+)(?:[ \u00a0-](?:current|sitting|incumbent|reigning))?[ \u00a0-]+$/iu;

/** "An unexpected president of Ukraine": an article that makes it any president. */
const ANY_ONE = /(?<!\p{L})(?:an?|no|any|every|each|another) (?:[\p{L}-]+ ){1,2}$/iu;
/** "As president of Costa Rica", "before becoming the president": said of somebody, and not of today. */
const SAID_OF_SOMEBODY =
  /(?<!\p{L})(?:as|is|was|were|be|been|being|become|becomes|became|becoming|remains?|named|appointed|elected|nominated|called|himself|herself) (?:the )?(?:[\p{Ll}-]+ )?$/u;
/** "Candidate for president of Chile", "failed to elect the president of Italy": a role that somebody seeks or is given. */
export const SOUGHT =
  /(?<!\p{L})(?:candidates?|candidacy|campaign\w*|bid|runs?|ran|running|race|elections?|elect(?:s|ed|ing)?|re-?elect\w*|nominat\w+|nominees?|contest\w*|contenders?|swor[en] in|swears? in|inaugurat\w+|confirm\w*|install\w*|pick(?:s|ed)?|choos\w+|chosen|chose|appoint\w*|select\w*|vot(?:e|es|ed|ing)|succeed\w*|replac\w+|held|title|post|role|job|position) (?:(?:for|as|of|to be|to become) )?(?:the )?$/iu;
/** "As party leader and prime minister", "Salehi, foreign minister and head of the agency", "is appointed minister and commander": the second of two roles. */
const SECOND_ROLE =
  /(?:(?<!\p{L})(?:as|for|appoint\w*|named|elected|becom\w+|became) |, )[^,.;:]{2,70} and (?:the )?$|(?<!\p{L})(?:new|next) [^,.;:]{2,40} and $/u;
/** "The nomination of Asaad al-Eidani for prime minister of Iraq". */
const SOUGHT_BY_NAME =
  /(?<!\p{L})(?:nominat\w+|candidates?|candidacy|nominees?|choice|bid) (?:of )?[^,.;:]{0,50} (?:for|as) $/iu;
/** "The Office of the President of Ukraine", "staff from the High Commissioner" are an institution's, "chairman of the Federal Reserve chair" is a slip. */
const INSTITUTION =
  /(?:(?:[Oo]ffices?|[Cc]hair(?:man|woman)?|Cabinet|Administration|Council|Secretariat|Order) of|(?:[Rr]epresentatives|[Oo]fficials|[Ww]orkers|[Ss]taff) from) (?:the )?$/u;

/** "Antonio Example, the current president of the Parliament". */
const BEHIND_NAME = /\p{Lu}[\p{L}’'-]+, (?:currently )?(?:the )?(?:current|sitting|incumbent|disputed)? ?$/u;

/** How much of what stands before an office tells whether it is its holder's. */
const LEAD = 90;

/** Whether the phrase stands for its holder: no article that makes it generic, no plural, no name in apposition. */
export function standsAlone(block: BlockView, { start, end }: HeldOffice, named: NamedBeside): boolean {
  const { text } = block;
  const lead = textBefore(text, start, LEAD);
  if (
    [NOT_ONE_HOLDER, ANY_ONE, SAID_OF_SOMEBODY, SOUGHT, SOUGHT_BY_NAME, SECOND_ROLE, INSTITUTION].some(
      (pattern) => pattern.test(lead),
    )
  )
    return false;
  if (BEHIND_NAME.test(lead)) return false;
  if (isTitleOfThing(text, start, end) || isPartOfOwner(text, start, end)) return false;
  if (isNarrowed(lead) || goesOn(text, start, end) || NAME_FURTHER_ON.test(textAfter(text, end, 90)))
    return false;
  if (
    /^(?:[’']s\s+\p{Lu}|s\b|es\b|[-‑]|[’']s\s+(?:wife|husband|son|daughter|brother|sister|office|deputy|spokes|aide|adviser|advisor|chief of staff|residence))/u.test(
      text.slice(end),
    )
  )
    return false;
  if (
    /^\s+(?:designate|elect|hopeful|candidate|nominee|office|ministry|job|post|position)\b/i.test(
      textAfter(text, end, 20),
    )
  )
    return false;
  const after = wordAfter(text, end);
  if (after && isCapitalised(after.text)) return false;
  if (
    /^,?\s+["“(]?(?:[\p{Lu}][\p{L}.’'-]+\s+){1,3}/u.test(textAfter(text, end, 60)) &&
    /^,/.test(text.slice(end))
  )
    return false;
  // A name just before: "Hossein Dehghan, Iran's defense minister", "Dehghan, the Iranian defence minister".
  if (
    /\p{Lu}[\p{L}’'-]+\.?,?\s+(?:["”]\s*)?(?:who\s+(?:is|was)\s+|as\s+|,\s*)?(?:the\s+)?$/u.test(lead) &&
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
  return !named(block, start, end);
}

/** How far behind an office a name in apposition to it begins. */
const NAME_REACH = 40;
/** How far before it one ends. */
const NAME_BEFORE_REACH = 6;

/** Whether one of the officials that a story names stands in, before or behind a phrase. */
export type NamedBeside = (block: BlockView, start: number, end: number) => boolean;

export function namedBeside({ blocks }: StoryView, named: readonly Mention[]): NamedBeside {
  const taken = new Taken(blocks, named);
  const places = byBlock(named);
  return ({ index, text }, start, end) => {
    const list = places.get(index) ?? [];
    return (
      taken.has({ block: index, start: Math.max(0, start - NAME_BEFORE_REACH), end }) ||
      list
        .slice(firstFrom(list, end), firstFrom(list, end + NAME_REACH))
        .some((one) => APPOSITION.test(text.slice(end, one.start)))
    );
  };
}

/**
 * "American President said it would lease ships", "in the film The American President": with capitals and without its
 * article, or with one that has a capital too, it is a company, a film, a ship.
 */
function isTitleOfThing(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end);
  if (!/ \p{Lu}/u.test(phrase) || /[’']| (?:of|for) /.test(phrase)) return false;
  const [article = ''] =
    /(?:The|the|this|our|its|their) (?:current |sitting |incumbent )?$/.exec(textBefore(text, start, 24)) ??
    [];
  return !/^\p{Ll}/u.test(article) && !startsSentence(text, start - article.length);
}

/** "The president of Argentina's bank committee, William Example": somebody named is president of the committee. */
const isPartOfOwner = (text: string, start: number, end: number): boolean =>
  / of /.test(text.slice(start, end)) &&
  /^[’']s?(?: \p{Ll}[\p{L}-]*){2,4}, \p{Lu}[\p{L}.-]+ \p{Lu}/u.test(textAfter(text, end, 90));

/** Words between article and office that leave it its holder's. */
const STILL_HOLDER = /^(?:current|sitting|incumbent|reigning|embattled|disputed)$/;
/** A verb beside an office, as far as its form tells: "urges", "met", "visiting". */
const VERB =
  /(?:s|ed|ing)$|^(?:told|tell|met|meet|urge|ask|thank|left|led|gave|took|won|lost|made|held|spoke|came|went|began|sent|cut|put|set|paid|flew|wrote|saw|knew|got|let|hit|built|brought|bought|fought|thought|found|broke|chose|drew|fell|felt|kept|read|ran|rose|sat|sought|spent|stood|swore|threw|withdrew|won’t|won't)$/;

/** "The first female president of Chile", "the last military president": of several holders, one of a kind. */
function isNarrowed(lead: string): boolean {
  const [, word] = /(?:^|[^\p{L}-])(\p{Ll}[\p{L}-]*) $/u.exec(lead) ?? [];
  return (
    word !== undefined &&
    !isFunctionWord(word) &&
    !STILL_HOLDER.test(word) &&
    (word.includes('-') || !VERB.test(word))
  );
}

/**
 * "India's premier institute", "commander of the Russian Navy submarine", "Army Chief of Staff": the words go on to
 * something else, or to a longer office.
 */
const goesOn = (text: string, start: number, end: number): boolean => {
  if (/^ (?:of|for) \p{Lu}/u.test(textAfter(text, end, 6))) return true;
  // A movement has leaders of its branches: "the leader of al-Qaeda in Iraq".
  if (/leader/i.test(text.slice(start, end)) && /^ in (?:the )?\p{Lu}/u.test(textAfter(text, end, 10)))
    return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(textAfter(text, end, 24))?.[1];
  return next !== undefined && !isFunctionWord(next) && !VERB.test(next) && !next.endsWith('ly');
};

/** "Somali Defense Minister and warlord Yusuf Siad": the name comes after a second title, or after a place. */
const NAME_FURTHER_ON = /^(?: and (?:[\p{L}-]+ ){1,6}?\p{Lu}[\p{L}’'-]+ \p{Lu}| in \p{Lu}\p{L}+, \p{Lu})/u;

/** Between an office and the name it belongs to stand at most ranks and titles: "Iran's defense minister, Gen. …". */
export const APPOSITION = /^[,\s"“(]*(?:\p{Lu}[\p{L}.]*\s+)*["“(]?$/u;
