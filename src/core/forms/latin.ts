/** Endings of the cases of names in West and South Slavic languages, folded, and what the first case may end with. */
const SLAVIC: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ['skiego', 'ski', 'sky', 'skyi'],
  ['skeho', 'sky', 'skyj'],
  ['skoga', 'ski'],
  ['skiemu', 'ski', 'sky', 'skyi'],
  ['skemu', 'sky', 'ski', 'skyj'],
  ['skog', 'ski'],
  ['skom', 'ski'],
  ['skim', 'ski', 'sky'],
  ['skym', 'sky', 'skyj'],
  ['ego', 'y', 'i', 'e'],
  ['emu', 'y', 'i', 'e'],
  ['ovou', '', 'ova'],
  ['ova', ''],
  ['ove', '', 'ova'],
  ['owi', '', 'o'],
  ['ovi', '', 'o'],
  ['iem', '', 'k'],
  ['om', '', 'o'],
  ['em', '', 'e'],
  ['ie', '', 'a'],
  ['a', '', 'o'],
  ['u', '', 'a', 'o'],
  ['e', '', 'a'],
  ['y', 'a', ''],
  ['ii', 'ia'],
  ['i', 'a', ''],
  ['o', 'a'],
];

/** A shorter word of a name is none in the first case. */
const SHORTEST_WORD = 3;

function slavicBases(word: string): string[] {
  const bases = new Set([word]);
  for (const [ending, ...firsts] of SLAVIC) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const first of firsts) if (stem.length + first.length >= SHORTEST_WORD) bases.add(stem + first);
  }
  return [...bases];
}

/** "Putins Truppen": the second case without an apostrophe. */
const genitiveBases = (word: string): string[] =>
  /[^s]s$/.test(word) && word.length > SHORTEST_WORD ? [word, word.slice(0, -1)] : [word];

/** Languages that inflect names, and which words of a name. */
const SLAVIC_LANGUAGES = /^(?:pl|cs|sk|sl|hr|bs|sr|sh|hsb|dsb)\b/i;
const GENITIVE_LANGUAGES = /^(?:de|nl|sv|da|nb|nn|no|lb|fy)\b/i;

/** How names in Latin letters are inflected in a language. */
export interface Inflection {
  /** The folded words that a word of a name may be a case of: itself first. */
  readonly bases: (word: string) => string[];
  /** Only the last word of a name changes. */
  readonly lastOnly: boolean;
}

/** `null` for languages that leave names as they are, or part their endings from them. */
export function inflectionOf(lang: string): Inflection | null {
  if (SLAVIC_LANGUAGES.test(lang)) return { bases: slavicBases, lastOnly: false };
  return GENITIVE_LANGUAGES.test(lang) ? { bases: genitiveBases, lastOnly: true } : null;
}
