/*
 * Text of another direction or language inside a sentence, marked by Unicode's isolates. A worded string stays a string:
 * where it stands alone (an attribute, a title, a file) the browser orders it rightly by itself, and `Said` makes
 * elements with `lang` and `dir` of it where there are elements.
 */

/** LEFT-TO-RIGHT ISOLATE: the dataset's own English. */
const ENGLISH = '\u2066';
/** FIRST STRONG ISOLATE: anything else that stands in the sentence as it is: a name, a designation, a quotation. */
const FOREIGN = '\u2068';
/** POP DIRECTIONAL ISOLATE. */
const END = '\u2069';

/** Letters of scripts that run from right to left: Hebrew, Arabic and their neighbours. */
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LTR_LETTER = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u;
const INNERMOST = /[\u2066\u2068][^\u2066-\u2069]*\u2069/g;

/** A stretch of a worded string: its own words, or what is isolated in it. */
export type Stretch =
  | string
  | { readonly kind: 'english' | 'foreign'; readonly stretches: readonly Stretch[] };

/** Marks a text as the dataset's English. */
export const asEnglish = (text: string): string => ENGLISH + text + END;

/** Isolates a text that would upset the order of a sentence running in `dir`; any other is given back as it is. */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  const upsets = dir === 'ltr' ? RTL_LETTER : LTR_LETTER;
  return upsets.test(withoutIsolated(text)) ? FOREIGN + text + END : text;
}

/** The string without the marks, for what is not shown: a search, a report, a file's name. */
export const plainText = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Takes a worded string apart at its isolates. */
export function stretchesOf(text: string): readonly Stretch[] {
  const outermost: Stretch[] = [];
  const open: { kind: 'english' | 'foreign'; stretches: Stretch[] }[] = [];
  for (const piece of text.split(/([\u2066\u2068\u2069])/)) {
    const into = open.at(-1)?.stretches ?? outermost;
    if (piece === ENGLISH || piece === FOREIGN) {
      const inner = { kind: piece === ENGLISH ? ('english' as const) : ('foreign' as const), stretches: [] };
      into.push(inner);
      open.push(inner);
    } else if (piece === END) open.pop();
    else if (piece) into.push(piece);
  }
  return outermost;
}

function withoutIsolated(text: string): string {
  const less = text.replace(INNERMOST, '');
  return less === text ? text : withoutIsolated(less);
}
