/** A word as it stands in a text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands before a place, but no more than `reach` of it. */
export const textBefore = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);

/** What stands from a place on, but no more than `reach` of it. */
export const textAfter = (text: string, at: number, reach: number): string => text.slice(at, at + reach);

/** Whether "the" stands before a place. */
export const hasArticle = (text: string, at: number): boolean =>
  /(?<!\p{L})[Tt]he $/u.test(textBefore(text, at, 5));

/** A space, a hard space, a new line or a tab: seen before the pattern is asked, which takes a thousand times as long. */
const isGap = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x0a || unit === 0x09;

/** The word directly before a place: only spaces may stand between. */
export function wordBefore(text: string, at: number): Word | null {
  if (!isGap(text.charCodeAt(at - 1))) return null;
  const match = /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.\-‑]*)[ \u00a0\n\t]+$/u.exec(textBefore(text, at, 48));
  if (!match) return null;
  const start = Math.max(0, at - 48) + match.index;
  return { text: match[1]!, start, end: start + match[1]!.length };
}

/** The word directly after a place: only spaces may stand between. */
export function wordAfter(text: string, at: number): Word | null {
  if (!isGap(text.charCodeAt(at))) return null;
  const match = /^[ \u00a0\n\t]+([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-‑]*)/u.exec(textAfter(text, at, 48));
  if (!match) return null;
  const start = at + match[0].length - match[1]!.length;
  return { text: match[1]!, start, end: start + match[1]!.length };
}

/** Whether a word begins with a capital. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

const CLOSED_CLASS = new Set(
  (
    'a about above after again against all also although among an and another any are as at away back be because been ' +
    'before behind being below besides between both but by can could despite did do does down during each earlier even ' +
    'ever every few for former from had has have he her here hers him his how however i if in including inside instead ' +
    'into is it its just last later like many meanwhile might more moreover most much must my nearly neither never ' +
    'nevertheless new next no none nor not nothing now of off often on once one only or other others otherwise our out ' +
    'outside over own per perhaps rather recently said same saying says several shall she should since so some soon ' +
    'still such than that the their them then there therefore these they this those though through thus to today ' +
    'together tomorrow tonight too toward towards under unless unlike until up upon us very was we were what whatever ' +
    'when whenever where whereas whether which while who whom whose why will with within without would yesterday yes ' +
    'yet you your asked told added can’t don’t let monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december'
  ).split(' '),
);

/** A function word, a verb of saying, a day or a month: a capital on it says nothing about a name. */
export const isFunctionWord = (word: string): boolean =>
  CLOSED_CLASS.has(word.toLowerCase().replace(/[.'’]s?$/, ''));

/** Abbreviations whose dot does not end a sentence. */
const ABBREVIATION =
  /(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Brig|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Fr|Md|Pt|Pvt|Cpl|vs|No|U\.S|U\.K|U\.N|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/u;

/** Whether a word with its dot ends a sentence: "Sunday.", "Felipe VI.", not "Gen." and not "J.". */
export const endsSentence = (word: string): boolean =>
  /(?:\p{L}{2}|\d)\.$/u.test(word) && !ABBREVIATION.test(word.slice(0, -1));

/** Whether a sentence, a clause in quotation marks or a list item begins at a place. */
export function startsSentence(text: string, at: number): boolean {
  const before = textBefore(text, at, 24)
    .trimEnd()
    .replace(/["“”„«»‘’'([{–—-]+$/u, '')
    .trimEnd();
  if (before === '') return true;
  if (before.length < textBefore(text, at, 24).trimEnd().length) return true;
  const last = before.at(-1)!;
  if (/[!?;:…•|]/u.test(last)) return true;
  return last === '.' && !ABBREVIATION.test(before.slice(0, -1));
}

/** The sentence around a place, roughly: enough to look for a word of a kind beside a name. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const reach = Math.max(0, start - 400);
  let from = reach;
  for (const match of text.slice(reach, start).matchAll(/[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const dot = reach + match.index;
    if (match[0][0] !== '.' || !ABBREVIATION.test(textBefore(text, dot, 12))) {
      from = dot + match[0].length;
    }
  }
  const tail = textAfter(text, end, 400);
  let to = Math.min(text.length, end + 400);
  for (const match of tail.matchAll(/[.!?…]["”’)]*(?:\s+(?=["“‘(]?[\p{Lu}\p{N}])|$)/gu)) {
    const dot = end + match.index;
    if (match[0][0] !== '.' || !ABBREVIATION.test(textBefore(text, dot, 12))) {
      to = dot + 1;
      break;
    }
  }
  return { from, to };
}

/** "… the sister of Kim Jong-un." Headlines have no full stop; a sentence of nothing but names has one. */
const ENDS_WITH_STOP = /\p{Ll}\.["”’')\]]*\s*$/u;

/** Whether a block is set like a headline, nearly every long word with a capital: capitals then say nothing. */
export function isTitleCase(text: string): boolean {
  if (ENDS_WITH_STOP.test(text)) return false;
  const words = text.slice(0, 400).match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  if (words.length < 4) return false;
  return words.filter(isCapitalised).length / words.length > 0.7;
}
