import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './bundles';
import type { FileMap } from './file-map';

/** Icons, pages, locales and texts: what goes into the extension as it is. */
export function staticFiles(root: string): FileMap {
  const files: FileMap = new Map();
  const add = (to: string, ...from: string[]): void => void files.set(to, readFileSync(join(root, ...from)));

  for (const icon of readdirSync(join(root, 'icons')).sort()) {
    if (icon.endsWith('.png')) add(`icons/${icon}`, 'icons', icon);
  }
  for (const page of pagesOf(root)) add(`${page}.html`, 'src', 'ui', page, `${page}.html`);
  const locales = join('src', 'ui', 'locales');
  for (const locale of readdirSync(join(root, locales)).sort()) {
    if (existsSync(join(root, locales, locale, 'messages.json'))) {
      add(`_locales/${locale}/messages.json`, locales, locale, 'messages.json');
    }
  }
  for (const text of ['LICENSE', 'NOTICE']) add(`${text}.txt`, text);
  add('POLICY.md', 'src', 'dataset', 'POLICY.md');
  add('PACKS.md', 'src', 'dataset', 'pack', 'PACKS.md');
  return files;
}
