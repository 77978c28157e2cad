import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agedByCountry } from '../../dataset/check/aged-by-country';
import { doubtsOf } from '../../dataset/check/doubts';
import { loadDataset } from '../../dataset/load';
import { compiledDataset } from '../shared/compiled-dataset';
import { datasetRoot } from '../shared/dataset-root';
import { root } from '../shared/root';
import { bundle } from './bundles';
import type { FileMap } from './file-map';
import { thirdPartyLicences } from './licences';
import { manifestFor } from './manifests';
import { placeholders } from './placeholders';
import { PACKAGE_ZIP, SOURCE_ZIP, sizeProblems } from './size-limits';
import { sourceFiles } from './source-files';
import { staticFiles } from './static-files';
import { zip } from './zip';

const BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

/**
 * `npm run build`: `dist/chrome`, `dist/firefox`, a zip of each, and one of the source they are built from. With
 * `--test`, the same under `dist/test` without zips, with the card's shadow root open so that the accessibility checker
 * can look inside. With `--release` it makes nothing that has addresses in it which lead nowhere. What is larger than `size-limits.json` allows is named, and the build counts as failed.
 */
export async function main(args: string[]): Promise<number> {
  const testBuild = args.includes('--test');
  const out = testBuild ? join(root(), 'dist', 'test') : join(root(), 'dist');
  const { version } = JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8')) as { version: string };

  const [bundles, dataset] = await Promise.all([bundle(root(), testBuild), compiledDataset()]);
  const shared: FileMap = new Map([...bundles.files, ...staticFiles(root()), ...dataFiles(dataset)]);
  shared.set('THIRD-PARTY.txt', Buffer.from(thirdPartyLicences(root(), bundles.packages)));

  const nowhere = args.includes('--release') ? placeholders(shared) : [];
  if (nowhere.length > 0) {
    console.error(
      `not for release: nobody reads ${nowhere.join(', ')}; give src/ui/card/contact.ts real addresses`,
    );
    return 1;
  }

  const tooLarge = new Set<string>();
  for (const browser of BROWSERS) {
    const files: FileMap = new Map(shared);
    files.set('manifest.json', Buffer.from(`${JSON.stringify(manifestFor(browser, root()), null, 2)}\n`));
    writeFolder(join(out, browser), files);
    report(browser, files);
    if (testBuild) continue;
    const zipped = zip(files);
    writeFileSync(join(out, zipName(browser, version)), zipped);
    for (const problem of sizeProblems(new Map([...files, [PACKAGE_ZIP, zipped]]))) tooLarge.add(problem);
  }
  if (testBuild) return 0;
  const source = zip(sourceFiles(root()));
  writeFileSync(join(out, zipName('source', version)), source);
  for (const problem of sizeProblems(new Map([[SOURCE_ZIP, source]]))) tooLarge.add(problem);
  warnOfAgedTerms();
  // All is written by now, so that one can look at what has grown.
  for (const problem of tooLarge) console.error(`too large: ${problem}`);
  return tooLarge.size > 0 ? 1 : 0;
}

function warnOfAgedTerms(): void {
  const { aged } = doubtsOf(loadDataset(datasetRoot()), Math.floor(Date.now() / 86_400_000));
  if (aged.length > 0)
    console.warn(
      `warning: ${aged.length} open terms of heads and ministers not checked for a year: ${agedByCountry(aged)}`,
    );
}

const zipName = (what: Browser | 'source', version: string): string => `backgrounder-${what}-${version}.zip`;

function dataFiles(folder: string): FileMap {
  const files: FileMap = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`data/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(path));
  }
  return files;
}

function writeFolder(folder: string, files: FileMap): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function report(browser: Browser, files: FileMap): void {
  const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const size = (name: string): string => kB(files.get(name)?.length ?? 0);
  console.log(
    `${browser}: ${files.size} files, ${kB(total)}; content ${size('content.js')}, reading ${size('reading.js')}, hands ${size('hands.js')}, background ${size('background.js')}, ` +
      `lexicon ${size('data/lexicon.bin')}, table ${size('data/table.bin')}`,
  );
}
