import { buildFold, foldKey, tokenise } from '../../core/fold';
import { type FormKey, formKey, isPatronymic, type Script, scriptOf, wordKey } from '../../core/forms';
import type { OfficialRecord } from '../../core/record';
import { ALIAS } from '../../core/table';
import { familyOf } from './person-forms';

/** A name in another script, on its way into the lexicon. */
interface ScriptForm {
  readonly form: FormKey;
  readonly cls: number;
}

/** A surname of fewer letters is too often a word, or a part of one. */
const SHORTEST_SURNAME = { spaced: 3, unspaced: 2 } as const;

/** "李强调" is no Li Qiang: a name of two characters counts as a surname does, with a title or once it was introduced. */
const SHORTEST_FULL = 3;

const WORD_GAP = /[\s·・＝-]+/;

/**
 * Every form of a person's name in other scripts than Latin: whole, and the surname where it may stand alone or with a
 * title, as it may in Latin letters.
 *
 * @param forms as the press of other languages writes the name, beside the person's own
 * @param titled whether a title and the surname may mean this person
 */
export function scriptForms(record: OfficialRecord, forms: readonly string[], titled: boolean): ScriptForm[] {
  const own = record.names.filter(({ class: cls }) => cls === 'native').map(({ text }) => text);
  const found = new Map<string, ScriptForm>();
  const add = (words: readonly string[], cls: number): void => {
    const form = keyOf(words.join(' '));
    if (form && !found.has(form.key)) found.set(form.key, { form, cls });
  };
  for (const text of [...own, ...forms]) {
    const words = withoutPatronymic(text);
    // A single word of a script with spaces is no full name.
    if (words.length === 1 && !isUnspacedText(text)) continue;
    add(words, words.join('').length < SHORTEST_FULL ? ALIAS.surname : ALIAS.native);
  }
  const surname = surnameClass(record, titled);
  if (surname !== null) {
    for (const text of forms) {
      const words = surnameOf(record, withoutPatronymic(text));
      if (words) add(words, asShort(record, words, surname));
    }
    for (const text of own) {
      const words = withoutPatronymic(text);
      if (words.length > 1 && !isUnspacedText(text))
        add(surnameOf(record, words) ?? words.slice(-1), asShort(record, words, surname));
    }
  }
  return [...found.values()];
}

/** The same for a name as other languages write it in Latin letters: "Wołodymyr Zełenski". */
export function latinForms(
  record: OfficialRecord,
  forms: readonly string[],
  titled: boolean,
): { readonly text: string; readonly cls: number }[] {
  const surname = surnameClass(record, titled);
  return forms.filter(isLatin).flatMap((text) => {
    const words = surname === null ? null : surnameOf(record, text.split(' '));
    const short = words && surname !== null ? [{ text: words.join(' '), cls: surname }] : [];
    return [{ text, cls: ALIAS.variant }, ...short];
  });
}

const isLatin = (text: string): boolean => scriptOf(firstToken(text)) === 'latin';

const keyOf = (text: string): FormKey | null =>
  formKey(tokenise(buildFold(), text).map((token) => token.text));

const isUnspacedText = (text: string): boolean =>
  keyOf(text) !== null && scriptOf(firstToken(text)) === 'unspaced';

const firstToken = (text: string): string => tokenise(buildFold(), text)[0]?.text ?? '';

function withoutPatronymic(text: string): string[] {
  const words = text.split(WORD_GAP).filter(Boolean);
  if (words.length < 3) return words;
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || !isFathersName(word));
  return kept;
}

const isFathersName = (word: string): boolean => isPatronymic(wordKey(foldKey(buildFold(), word)));

/** As a short name in Latin letters counts: alone, with a title, or not at all. */
function surnameClass(record: OfficialRecord, titled: boolean): number | null {
  const family = familyOf(record);
  if (!family) return null;
  const bare = plain(family);
  const unique = record.names.some(({ text, class: cls }) => cls === 'unique' && plain(text) === bare);
  return unique ? ALIAS.unique : titled ? ALIAS.surname : null;
}

/** Countries whose own names are written in a script without capitals, where they are words of the language too. */
const AT_HOME: Partial<Record<Script, RegExp>> = {
  arabic: /^(?:AE|AF|BH|DJ|DZ|EG|ER|IQ|IR|JO|KM|KW|LB|LY|MA|MR|OM|PK|PS|QA|SA|SD|SO|SS|SY|TD|TN|YE)$/,
  hebrew: /^IL$/,
  unspaced: /^(?:CN|HK|JP|KP|KR|MO|SG|TW)$/,
};

/** "ظریف" is elegant, "אלוף" a general: a short name that may be a word is one only with a title or after the full name. */
const asShort = (record: OfficialRecord, words: readonly string[], cls: number): number =>
  AT_HOME[scriptOf(firstToken(words[0]!))]?.test(record.country ?? '') ? ALIAS.surname : cls;

const plain = (name: string): string => foldKey(buildFold(), name).replace(/^(?:al|el) /, '');

/** The words of a form that stand for the surname: as many as it has in Latin letters, where the whole name agrees. */
function surnameOf(record: OfficialRecord, words: readonly string[]): readonly string[] | null {
  if (words.length < 2) return null;
  const latin = record.name.split(/[\s-]+/).filter((word) => !/^\p{Lu}\.?$/u.test(word));
  const count = familyOf(record)!.split(/[\s-]+/).length;
  const last = words.slice(latin.length === words.length && count < words.length ? -count : -1);
  const first = last[0] ?? '';
  const unspaced = scriptOf(firstToken(first)) === 'unspaced';
  const least = unspaced ? SHORTEST_SURNAME.unspaced : SHORTEST_SURNAME.spaced;
  return last.join('').length < least ? null : last;
}
