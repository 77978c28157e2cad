import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isPatronymic, wordKey } from '../../../core/forms';
import { compare } from '../../load';
import type { OwnName } from '../../schema/forms';

const SOURCE = 'wikidata-labels-2022';

/** Any script but Latin. */
const IN_SCRIPT =
  /^[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s\u200c,.'’ʼ-]+$/u;

/** Languages of the folders, which are named after the country whose own pages were read. */
const LANGUAGES: readonly (readonly [folder: RegExp, lang: string])[] = [
  [/^russia/, 'ru'],
  [/^belarus/, 'be'],
  [/^ukraine/, 'uk'],
  [/^(?:iran|afghanistan)/, 'fa'],
  [/^south-korea/, 'ko'],
  [/^japan/, 'ja'],
  [/^(?:china|taiwan|hong-kong)/, 'zh'],
  [/^(?:bulgaria)/, 'bg'],
  [/^(?:serbia)/, 'sr'],
  [/^(?:north-macedonia|macedonia)/, 'mk'],
];

/**
 * People's names in their own script: the labels that Wikidata queries gave for officials of countries whose own pages
 * were compared with them (CC0), by identifier. Of several labels the one most often given.
 *
 * @param folder holds a folder a country, each with the tables of its queries
 */
export function readLabels(folder: string, known: ReadonlySet<string>): OwnName[] {
  const counts = new Map<string, Map<string, number>>();
  const languages = new Map<string, string>();
  for (const country of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, country)).sort()) {
      const rows = parse(readFileSync(join(folder, country, file)), {
        relax_column_count: true,
        relax_quotes: true,
        bom: true,
      }) as string[][];
      for (const row of rows) {
        const label = labelIn(row);
        if (!label || !known.has(label.id)) continue;
        const of = counts.get(label.id) ?? new Map<string, number>();
        of.set(label.text, (of.get(label.text) ?? 0) + 1);
        counts.set(label.id, of);
        languages.set(`${label.id} ${label.text}`, languageOf(label.text, country));
      }
    }
  }
  return [...counts]
    .map(([id, texts]): OwnName => {
      const [text] = [...texts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]!;
      return { id, source: SOURCE, text, lang: languages.get(`${id} ${text}`)! };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** The label beside the row's first identifier. */
function labelIn(row: readonly string[]): { readonly id: string; readonly text: string } | null {
  const at = row.findIndex((cell) => /^Q\d+$/.test(cell));
  if (at < 0) return null;
  const label = [row[at + 1], row[at - 1]].find((cell) => cell && IN_SCRIPT.test(cell.trim()));
  const text = label && inReadingOrder(label.trim().replace(/\s+/g, ' '));
  return text && !/^\p{Script=Cyrillic}+$/u.test(text) ? { id: row[at]!, text } : null;
}

/** "Лавров, Сергей Викторович" and "Лавров Сергей Викторович" with the given name first. */
function inReadingOrder(label: string): string {
  const [family, given, more] = label.split(/,\s*/);
  if (family && given && !more) return `${given} ${family}`;
  const words = label.split(' ');
  const last = words.at(-1)!.toLowerCase().replaceAll('й', 'и');
  const rotated = words.length === 3 && /\p{Script=Cyrillic}/u.test(label) && isPatronymic(wordKey(last));
  return rotated && !isPatronymic(wordKey(words[1]!.toLowerCase().replaceAll('й', 'и')))
    ? `${words[1]} ${words[2]} ${words[0]}`
    : label;
}

function languageOf(text: string, folder: string): string {
  if (/\p{Script=Arabic}/u.test(text) && !/[یکگپچژ]/.test(text))
    return folder.startsWith('iran') ? 'fa' : 'ar';
  if (/ў/.test(text)) return 'be';
  if (/[іїєґ]/.test(text)) return folder.startsWith('belarus') ? 'be' : 'uk';
  if (/[ыэёъ]/.test(text)) return 'ru';
  const lang = LANGUAGES.find(([name]) => name.test(folder))?.[1] ?? 'ar';
  // Belarusian without its own letters is rather Russian: its pages give both.
  return lang === 'be' ? 'ru' : lang;
}
