import { tokenise } from '../fold';
import { beginsForm, findForm, type Lexicon, type Spot } from '../lexicon';
import { type Inflection, inflectionOf } from './latin';

/** Names of more words are written out in full, not inflected. */
const MOST_WORDS = 4;

const GAP = /^(?:[ \u00a0\n\t]+|[-‑])$/;
const CAPITAL = /^\p{Lu}/u;

/** Full names in Latin letters with the case endings of a language: "Donaldem Trumpem", "Wladimir Putins". */
export function spotInflected(lexicon: Lexicon, text: string, lang: string): Spot[] {
  const inflection = inflectionOf(lang);
  if (!inflection) return [];
  const tokens = tokenise(lexicon.fold, text);
  const spots: Spot[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    let run = 1;
    while (run < MOST_WORDS && isJoined(text, tokens, i + run)) run++;
    if (!CAPITAL.test(text.slice(tokens[i]!.start, tokens[i]!.start + 2))) continue;
    for (let count = run; count > 1; count--) {
      const words = tokens.slice(i, i + count).map((token) => token.text);
      const rows = firstFound(lexicon, words, inflection);
      if (rows.length === 0) continue;
      spots.push({ start: tokens[i]!.start, end: tokens[i + count - 1]!.end, rows });
      i += count - 1;
      break;
    }
  }
  return spots;
}

const isJoined = (text: string, tokens: readonly { start: number; end: number }[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    CAPITAL.test(text.slice(token.start, token.start + 2)) &&
    GAP.test(text.slice(tokens[at - 1]!.end, token.start))
  );
};

/** The rows of the first name that the words may be a case of; none for the words as they stand, which the scan finds. */
function firstFound(
  lexicon: Lexicon,
  words: readonly string[],
  { bases, lastOnly }: Inflection,
): readonly number[] {
  const choices = words.map((word, i) => (lastOnly && i < words.length - 1 ? [word] : bases(word)));
  const follow = (chosen: readonly string[]): readonly number[] => {
    if (chosen.length === words.length)
      return chosen.every((word, i) => word === words[i]) ? [] : findForm(lexicon, chosen);
    if (chosen.length > 0 && !beginsForm(lexicon, chosen)) return [];
    for (const word of choices[chosen.length]!) {
      const rows = follow([...chosen, word]);
      if (rows.length > 0) return rows;
    }
    return [];
  };
  return follow([]);
}
