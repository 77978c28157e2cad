import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each layer may import besides itself; downwards only (CONTRIBUTING.md, "Layers"). */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  dataset: ['core'],
  platform: ['core'],
  ui: ['core', 'dataset', 'platform'],
  content: ['core', 'platform', 'ui'],
  background: ['core', 'dataset', 'platform', 'ui'],
  cli: ['core', 'dataset', 'platform', 'ui', 'content'],
};

/** These also run on the command line, over a DOM library, where there is no browser API. */
const PAGE_READING = ['content/story', 'content/text'];

interface Import {
  readonly file: string;
  readonly to: string;
}

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()\s*'([^']+)'/g)].map((match) => ({
    file,
    to: match[1]!,
  }));
}

function importsUnder(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap((path) => importsOf(path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')));
}

/** Where a relative import leads, from `src`; `null` for a package. */
function target({ file, to }: Import): string | null {
  return to.startsWith('.') ? normalize(join(file, '..', to)).replaceAll('\\', '/') : null;
}

const layerOf = (path: string): string => path.split('/')[0]!;

function breaches(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const from = layerOf(one.file);
    const to = target(one);
    if (to === null) {
      if (one.to === 'webextension-polyfill' && from !== 'platform') return [`${one.file}: ${one.to}`];
      const node = one.to.startsWith('node:') || builtinModules.includes(one.to);
      return node && from !== 'cli' && from !== 'dataset' ? [`${one.file}: ${one.to}`] : [];
    }
    const bad =
      (layerOf(to) !== from && !ALLOWED[from]?.includes(layerOf(to))) ||
      (PAGE_READING.some((part) => one.file.startsWith(`${part}/`)) &&
        /^(platform|ui|background)\//.test(to));
    return bad ? [`${one.file}: ${to}`] : [];
  });
}

describe('layers', () => {
  test('import downwards only', () => {
    const imports = importsUnder('src');
    expect(imports.length).toBeGreaterThan(50);
    expect(breaches(imports)).toEqual([]);
  });

  test.each([
    ['core reaching up', { file: 'core/resolve/resolve.ts', to: '../../dataset/load' }],
    ['core touching the machine', { file: 'core/resolve/resolve.ts', to: 'node:fs' }],
    ['the browser API outside platform', { file: 'content/main.ts', to: 'webextension-polyfill' }],
    ['the dataset using the browser', { file: 'dataset/load.ts', to: '../platform/storage' }],
    ['page reading that needs a browser', { file: 'content/text/blocks.ts', to: '../../platform/storage' }],
    ['content and background entangled', { file: 'content/main.ts', to: '../background/engine' }],
  ])('the check sees %s', (_, breach) => {
    expect(breaches([breach])).toHaveLength(1);
  });
});
