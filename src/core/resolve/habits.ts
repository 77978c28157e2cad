import { type Inflection, inflectionOf } from '../forms';
import { languageBit } from '../table';

/** What a text's language does with names, as far as finding them in it hangs on it. */
export interface Habits {
  /** Its bit in words around names ({@link languageBit}). */
  readonly wordBit: number;
  /** All nouns are capitalised: a capital says nothing about a name. */
  readonly capitalNouns: boolean;
  /** "de", "di", "der" before a surname are words of the sentence, not part of another's name. */
  readonly particlesAreWords: boolean;
  /**
   * A capitalised word before a surname is rather another's given name than an epithet: only English (and what does not
   * say its language) puts capitals on titles, at headlines' words and after "Says".
   */
  readonly capitalIsName: boolean;
  /** Words of sport and stage are English: "par" and "match" are others elsewhere. */
  readonly playWords: boolean;
  /** How names in Latin letters are inflected; `null` where they are not. */
  readonly inflection: Inflection | null;
}

const CAPITAL_NOUNS = /^(?:de|lb|gsw)\b/i;
const ENGLISH = /^(?:en\b|$)/i;

export function habitsOf(lang: string): Habits {
  const english = ENGLISH.test(lang);
  const capitalNouns = CAPITAL_NOUNS.test(lang);
  return {
    wordBit: languageBit(lang),
    capitalNouns,
    particlesAreWords: !english,
    playWords: english,
    capitalIsName: !english && !capitalNouns,
    inflection: inflectionOf(lang),
  };
}
