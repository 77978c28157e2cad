import { buildFold, foldKey, tokenise } from '../../core/fold';
import { formKey } from '../../core/forms';
import type { FormInput } from '../../core/lexicon';
import { OFFICE_KINDS } from '../../core/record';
import { ALIAS, languageBit } from '../../core/table';
import type { Dataset } from '../dataset';
import type { AliasRows } from './alias-rows';

/**
 * The words around names in other languages: into the lexicon where they are written in Latin letters, else among the
 * forms that are looked up whole. English ones that read the same stay as they are.
 */
export function foreignVocabulary(aliases: AliasRows, { gazetteer }: Dataset): FormInput[] {
  const fold = buildFold();
  const forms: FormInput[] = [];
  const english = new Set(
    gazetteer.titles.flatMap(({ titles }) => titles.map(({ title }) => foldKey(fold, title))),
  );
  const add = (texts: InLanguages, row: { readonly cls: number; readonly target?: number }): void => {
    for (const [text, languages] of byText(texts)) {
      const form = formKey(tokenise(fold, text).map((token) => token.text));
      if (form) forms.push({ ...form, person: false, row: aliases.rowOf(row) });
      else if (!english.has(foldKey(fold, text))) aliases.add(text, { ...row, extra: languages }, 0);
    }
  };
  for (const { means, words } of gazetteer.foreignWords) {
    const cls = isWordClass(means) ? ALIAS[means] : ALIAS.title;
    add(words, isWordClass(means) ? { cls } : { cls, target: OFFICE_KINDS.indexOf(means) });
  }
  const codes = new Map(gazetteer.countries.map(({ code }, number) => [code, number]));
  for (const { code, names, adjectives = {} } of gazetteer.foreignCountries) {
    const target = codes.get(code);
    if (target === undefined) continue;
    add(names, { cls: ALIAS.country, target });
    add(adjectives, { cls: ALIAS.demonym, target });
  }
  return forms;
}

type InLanguages = Readonly<Record<string, readonly string[]>>;

/** Every text once, with the bits of the languages that have it. */
function byText(texts: InLanguages): Map<string, number> {
  const found = new Map<string, number>();
  for (const [language, list] of Object.entries(texts))
    for (const text of list) found.set(text, (found.get(text) ?? 0) | languageBit(language));
  return found;
}

const WORD_CLASSES = ['rank', 'given', 'beforeName', 'afterName'] as const;
type WordClass = (typeof WORD_CLASSES)[number];

const isWordClass = (means: string): means is WordClass =>
  (WORD_CLASSES as readonly string[]).includes(means);
