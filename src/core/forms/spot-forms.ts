import { tokenise } from '../fold';
import type { Lexicon, Spot } from '../lexicon';
import { hasOtherScript } from './script';
import { spotInflected } from './spot-inflected';
import { spotUnspaced } from './spot-unspaced';
import { spotWords } from './spot-words';

/**
 * Finds what the scan cannot: names in other scripts than Latin, in any case and with particles written to them, and
 * names in Latin letters with the case endings of the text's language. In order; spots never overlap.
 *
 * @param isTitle whether an alias row is a word around names, which needs no capital
 */
export function spotForms(
  lexicon: Lexicon,
  text: string,
  lang: string,
  isTitle: (row: number) => boolean,
): readonly Spot[] {
  const inflected = spotInflected(lexicon, text, lang);
  if (!hasOtherScript(text)) return inflected;
  const tokens = tokenise(lexicon.fold, text);
  return [
    ...inflected,
    ...spotWords(lexicon.otherScripts, text, tokens, isTitle),
    ...spotUnspaced(lexicon.otherScripts, text, tokens),
  ].sort((a, b) => a.start - b.start);
}
