import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeRecord, OfficialRecord } from '../../../core/record';
import { priorOf } from '../../compile/table-entities';
import { compare, loadDataset } from '../../load';
import type { FormsRecord } from '../../schema/forms';
import { type ComposedLanguage, compose } from './compose';
import { readPairs } from './full-pairs';
import { readLabels } from './labels';
import { readTokens, type TokenTable } from './token-table';

const SOURCE = 'wikidata-name-pairs-2018';

/**
 * Whom the press of other languages writes of often enough for a form to be worth its place (some nine bytes): by rank
 * of office, those who were in office since then.
 */
const WORTH_A_FORM: readonly (readonly [rank: number, since: string])[] = [
  [98, '2000'],
  [85, '2005'],
  [75, '2012'],
];

/** Two new heads of state each half-year, whom no other country's press names. */
const TOO_MANY = new Set(['SM']);

/** A person of many spellings is found by the two that the press uses. */
const MOST_FORMS = 2;

const TOKENS: Readonly<Record<ComposedLanguage, readonly string[]>> = {
  ru: ['wd_russian_80', 'wd_russian_20'],
  ar: ['wd_arabic.normalized.aligned.tokens'],
  he: ['wd_hebrew.normalized.aligned.tokens'],
  zh: ['wd_chinese.normalized.aligned.tokens'],
  ja: ['wd_katakana.normalized.aligned.tokens'],
  ko: ['wd_korean.normalized.aligned.tokens'],
};

/** How an import of names ended. */
export interface NamesReport {
  readonly own: number;
  readonly people: number;
  readonly forms: Readonly<Record<string, number>>;
}

/**
 * Imports names in other scripts into `imported/`: `own-names.jsonl`, people's names in their own script from Wikidata's
 * labels, joined by identifier and shown on cards; and `forms.jsonl`, how the press of other languages writes people of
 * rank, from the name pairs of Merhav & Ash 2018 (CC0): full names joined by the exact English name, the others put
 * together word by word. Those only find names in stories.
 *
 * @param facts holds `names/labels` (a folder a country) and `names/wd` (the pairs)
 */
export function runNames(datasetRoot: string, facts: string): NamesReport {
  const ownFile = join(datasetRoot, 'imported', 'own-names.jsonl');
  const formsFile = join(datasetRoot, 'imported', 'forms.jsonl');
  for (const file of [ownFile, formsFile]) rmSync(file, { force: true });
  const { officials, offices } = loadDataset(datasetRoot);
  const own = readLabels(join(facts, 'names', 'labels'), new Set(officials.map(({ id }) => id)));
  const forms = formsOf(join(facts, 'names', 'wd'), officials, offices);
  writeLines(ownFile, own);
  writeLines(formsFile, forms);
  const counts: Record<string, number> = {};
  for (const one of forms)
    for (const [language, texts] of Object.entries(one.forms))
      counts[language] = (counts[language] ?? 0) + texts.length;
  return { own: own.length, people: forms.length, forms: counts };
}

function formsOf(
  folder: string,
  officials: readonly OfficialRecord[],
  offices: readonly OfficeRecord[],
): FormsRecord[] {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const tables = new Map<ComposedLanguage, TokenTable>(
    Object.entries(TOKENS).map(([language, files]) => [
      language as ComposedLanguage,
      readTokens(files.map((file) => join(folder, file))),
    ]),
  );
  const pairs = { he: readPairs(join(folder, 'wd_hebrew')), ko: readPairs(join(folder, 'wd_korean')) };
  return officials
    .filter((record) => isOfNote(record, byId))
    .flatMap((record): FormsRecord[] => {
      const names = spellingsOf(record);
      const forms: Partial<Record<ComposedLanguage, string[]>> = {};
      for (const [language, table] of tables) {
        const paired =
          language === 'he' || language === 'ko'
            ? names.flatMap((name) => pairs[language].get(name) ?? [])
            : [];
        const composed = names.flatMap((name) => compose(name, record.country, language, table) ?? []);
        const all = [...new Set([...paired, ...composed])].slice(0, MOST_FORMS);
        if (all.length > 0) forms[language] = all;
      }
      return Object.keys(forms).length === 0 ? [] : [{ id: record.id, source: SOURCE, forms }];
    })
    .sort((a, b) => compare(a.id, b.id));
}

function isOfNote(record: OfficialRecord, offices: ReadonlyMap<string, OfficeRecord>): boolean {
  if (TOO_MANY.has(record.country ?? '')) return false;
  const prior = priorOf(record, (id) => offices.get(id)!);
  return WORTH_A_FORM.some(
    ([rank, since]) => prior >= rank && record.tenures.some(({ to }) => to === undefined || to >= since),
  );
}

/** The main name, then other spellings of the whole name. */
const spellingsOf = ({ name, names }: OfficialRecord): string[] => [
  ...new Set([
    name,
    ...names.filter(({ class: cls }) => cls === 'full' || cls === 'variant').map(({ text }) => text),
  ]),
];

const writeLines = (file: string, records: readonly object[]): void =>
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
