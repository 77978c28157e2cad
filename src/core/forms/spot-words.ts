import type { Token } from '../fold';
import type { FormIndex, Spot } from '../lexicon';
import { cyrillicBases, isPatronymic, isRatherWoman } from './cyrillic';
import { beginsOf, wordKey } from './form-key';
import { type Script, scriptOf } from './script';
import { withoutParticles } from './semitic';

/** More words than any name has. */
const MOST_WORDS = 6;

/** Between two words of a name. */
const GAP = /^(?:[ \u00a0\n\t]+|[-‑–־'’ʼ"״]|)$/;

/**
 * How many readings of a text are tried, for each of its words: six words in five cases each have thousands, and a page
 * may write nothing but beginnings of names. Stories in which most words begin one try fifteen a word.
 */
const TRIES_PER_WORD = 30;
/** A short text may be all one name. */
const FIRST_TRIES = 1_000;

/** A way to read some words of the text as a name. */
interface Reading {
  readonly last: number;
  readonly rows: readonly number[];
  /** Letters of the first word that are a particle. */
  readonly attached: number;
}

/** Words as they may be in the first case, each with the letters taken off before it. */
interface Base {
  readonly word: string;
  readonly letters: number;
}

/**
 * Names in Cyrillic, Hebrew and Arabic letters, in any case and behind particles; the longest at each place. A father's
 * name may stand between given name and surname, and after both where the surname comes first.
 */
export function spotWords(
  forms: FormIndex,
  text: string,
  tokens: readonly Token[],
  isTitle: (row: number) => boolean,
): Spot[] {
  const spots: Spot[] = [];
  const tries = { left: FIRST_TRIES + tokens.length * TRIES_PER_WORD };
  for (let i = 0; i < tokens.length; i++) {
    const script = scriptOf(tokens[i]!.text);
    if (script !== 'cyrillic' && script !== 'hebrew' && script !== 'arabic') continue;
    const best = new WordReader(forms, text, tokens, script, isTitle, tries).longestAt(i);
    if (!best) continue;
    spots.push({ start: tokens[i]!.start + best.attached, end: tokens[best.last]!.end, rows: best.rows });
    i = best.last;
  }
  return spots;
}

class WordReader {
  readonly #forms: FormIndex;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #script: Script;
  readonly #isTitle: (row: number) => boolean;
  readonly #tries: { left: number };
  #best: Reading | null = null;

  constructor(
    forms: FormIndex,
    text: string,
    tokens: readonly Token[],
    script: Script,
    isTitle: (row: number) => boolean,
    tries: { left: number },
  ) {
    this.#forms = forms;
    this.#text = text;
    this.#tokens = tokens;
    this.#script = script;
    this.#isTitle = isTitle;
    this.#tries = tries;
  }

  longestAt(i: number): Reading | null {
    for (const { word, letters } of this.#firstBases(this.#tokens[i]!.text)) {
      if (word === '' || !this.#forms.mayBegin(beginsOf(word))) continue;
      this.#follow(i, [word], [i], letters);
    }
    this.#surnameFirst(i);
    return this.#best;
  }

  /** Follows a name from the words read so far: `at` are their places. */
  #follow(i: number, words: readonly string[], at: readonly number[], attached: number): void {
    if (this.#tries.left-- <= 0) return;
    this.#take(words, at, attached);
    if (words.length >= MOST_WORDS) return;
    const last = at.at(-1)!;
    const next = this.#joinedTo(last);
    if (next < 0) return;
    for (const word of this.#bases(this.#tokens[next]!.text))
      this.#follow(i, [...words, word], [...at, next], attached);
    if (words.length === 1 && isPatronymic(wordKey(this.#tokens[next]!.text))) {
      const after = this.#joinedTo(next);
      if (after >= 0)
        for (const word of this.#bases(this.#tokens[after]!.text))
          this.#take([...words, word], [...at, after], attached);
    }
  }

  /** "Путин Владимир Владимирович", as lists and officials write it. */
  #surnameFirst(i: number): void {
    if (this.#script !== 'cyrillic') return;
    const given = this.#joinedTo(i);
    const father = given < 0 ? -1 : this.#joinedTo(given);
    if (father < 0 || !isPatronymic(wordKey(this.#tokens[father]!.text))) return;
    for (const name of this.#bases(this.#tokens[given]!.text)) {
      if (!this.#forms.mayBegin(beginsOf(name))) continue;
      for (const surname of this.#bases(this.#tokens[i]!.text))
        this.#take([name, surname], [i, given, father], 0);
    }
  }

  #take(words: readonly string[], at: readonly number[], attached: number): void {
    const last = at.at(-1)!;
    // The longest counts, and of readings as long the first: the words as they stand.
    if (this.#best && this.#best.last >= last) return;
    const found = this.#forms.rows(words.join(''));
    if (found.length === 0 || this.#isWoman(words, at)) return;
    const capital = at.every((place) => this.#isCapital(this.#tokens[place]!));
    const rows = capital ? found : found.filter((row) => this.#isTitle(row));
    if (rows.length > 0) this.#best = { last, rows, attached };
  }

  #isWoman(words: readonly string[], at: readonly number[]): boolean {
    if (this.#script !== 'cyrillic' || words.length !== 2) return false;
    const [given = '', surname = ''] = at.map((place) => wordKey(this.#tokens[place]!.text));
    return words[0] !== given && isRatherWoman(given, surname);
  }

  #firstBases(token: string): Base[] {
    if (this.#script === 'cyrillic')
      return cyrillicBases(wordKey(token)).map((word) => ({ word, letters: 0 }));
    return withoutParticles(token, this.#script as 'arabic' | 'hebrew').map(({ word, letters }) => ({
      word: wordKey(word),
      letters,
    }));
  }

  #bases(token: string): readonly string[] {
    const word = wordKey(token);
    return this.#script === 'cyrillic' ? cyrillicBases(word) : [word];
  }

  /** The token after a place, if it may go on with the same name; -1 if not. */
  #joinedTo(place: number): number {
    const token = this.#tokens[place]!;
    const next = this.#tokens[place + 1];
    if (!next || scriptOf(next.text) !== this.#script) return -1;
    return GAP.test(this.#text.slice(token.end, next.start)) ? place + 1 : -1;
  }

  /** Scripts without capitals have nothing else. */
  #isCapital({ start }: Token): boolean {
    return !/^\p{Ll}/u.test(this.#text.slice(start, start + 1));
  }
}
