import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the saved pages are; they are no part of the project. */
export const CORPUS = process.env.BACKGROUNDER_CORPUS;

/** Saved pages of real publishers: some rich in officials and weapons, some in other languages, some only misleading. */
const LISTS = [
  ['pages_top60_en.tsv', 16],
  ['pages_top30_nonen.tsv', 7],
  ['pages_falsefriends.tsv', 7],
] as const;

interface SavedPage {
  readonly name: string;
  readonly html: Uint8Array;
}

/** Thirty of them; none when the corpus is not here. */
export function savedPages(): SavedPage[] {
  if (!CORPUS) return [];
  return LISTS.flatMap(([list, count]) => {
    const [head, ...rows] = readFileSync(join(CORPUS, 'lists', list), 'utf8')
      .trim()
      .split('\n');
    const path = head!.split('\t').indexOf('path');
    return rows
      .map((row) => row.split('\t')[path]!)
      .filter((file) => existsSync(join(CORPUS, file)))
      .slice(0, count)
      .map((file) => ({ name: file, html: gunzipSync(readFileSync(join(CORPUS, file))) }));
  });
}

/** The sets that the corpus is made of; none when it is not here. */
export const setsOfPages = (): readonly string[] =>
  CORPUS
    ? readdirSync(join(CORPUS, 'pages')).filter((set) => existsSync(join(CORPUS, 'pages', set, 'pages')))
    : [];

/** Every page of a set, one at a time: together they are large. */
export function* pagesOf(set: string): Generator<SavedPage> {
  const folder = join(CORPUS!, 'pages', set, 'pages');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.html.gz')) continue;
    const name = `${set}-${file.slice(0, -'.html.gz'.length)}`.replaceAll(/[^\w.-]/g, '_');
    yield { name, html: gunzipSync(readFileSync(join(folder, file))) };
  }
}

/** The page's own scripts are kept still, so that whatever happens in it is our doing. */
export const STILL = "script-src 'none'; frame-src 'none'";
