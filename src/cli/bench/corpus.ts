/** Made-up names and texts that look like those of news, the same in every run. */
interface Synthetic {
  readonly aliases: readonly string[];
  /** @param units UTF-16 units */
  readonly text: (units: number) => string;
}

/** A small deterministic generator (mulberry32): the texts must not change between runs. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Script {
  readonly name: string;
  readonly cased: boolean;
  readonly spaced: boolean;
  /** What words are made of; in a script without spaces, its characters. */
  readonly pieces: readonly string[];
}

const syllables = (consonants: string, vowels: readonly string[]): readonly string[] =>
  [...consonants].flatMap((consonant) => vowels.map((vowel) => consonant + vowel));

/** As many characters as a newspaper uses. */
const HAN = Array.from({ length: 2_500 }, (_, i) => String.fromCharCode(0x4e00 + i * 8));

export const SCRIPTS: readonly Script[] = [
  { name: 'latin', cased: true, spaced: true, pieces: syllables('bcdfghjklmnpqrstvwyz', [...'aeiou']) },
  { name: 'cyrillic', cased: true, spaced: true, pieces: syllables('бвгджзклмнпрстфхцчшщ', [...'аеиоуя']) },
  {
    name: 'arabic',
    cased: false,
    spaced: true,
    pieces: syllables('بتثجحخدذرزسشصضطظعغفقكلمنهوي', ['', 'ا', 'و', 'ي']),
  },
  { name: 'chinese', cased: false, spaced: false, pieces: HAN },
];

/** One mention in about so many words, as in news. */
const WORDS_PER_MENTION = 35;
const VOCABULARY = 8_000;
/** Of those words that are none of a mention, as in news: other names, and what begins a sentence. */
const CAPITALISED = 0.12;
const ENDS_SENTENCE = 0.07;

/**
 * Names and texts of one script. Names are a given and a family name (in Chinese a surname of a hundred and one or two
 * characters more); words come from a vocabulary, few of them often and most seldom, which shares some of its words
 * with the names, as languages do.
 *
 * @param count how many different names
 */
export function synthetic(script: Script, count: number): Synthetic {
  const next = random(count + script.name.length);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)]!;
  const made = (least: number, most: number): string =>
    Array.from({ length: least + below(most - least + 1) }, () => pick(script.pieces)).join('');
  const several = (length: number, make: () => string): readonly string[] => Array.from({ length }, make);
  const capital = (text: string): string => (script.cased ? text[0]!.toUpperCase() + text.slice(1) : text);

  const { spaced } = script;
  const vocabulary = spaced ? several(VOCABULARY, () => made(1, 4)) : script.pieces;
  const given = spaced ? several(3_000, () => capital(made(2, 3))) : several(100, () => pick(script.pieces));
  const family = spaced ? several(30_000, () => capital(made(2, 4))) : several(40_000, () => made(1, 2));
  // A word's frequency falls with its rank (Zipf): the cube of an even number is near enough.
  const word = (): string => vocabulary[Math.floor(next() ** 3 * vocabulary.length)]!;
  const aliases = new Set<string>();
  while (aliases.size < count) aliases.add(pick(given) + (spaced ? ' ' : '') + pick(family));
  const list = [...aliases];
  return {
    aliases: list,
    text: (units) => {
      const parts: string[] = [];
      for (let size = 0; size < units; size += parts.at(-1)!.length + 1) {
        const roll = next();
        const part =
          roll < 1 / WORDS_PER_MENTION ? pick(list) : roll < CAPITALISED ? capital(word()) : word();
        parts.push(roll > 1 - ENDS_SENTENCE ? `${part}${spaced ? '.' : '。'}` : part);
      }
      // Joined strings are ropes until somebody reads them; a page's text is not.
      return Buffer.from(parts.join(spaced ? ' ' : '').slice(0, units), 'utf16le').toString('utf16le');
    },
  };
}
