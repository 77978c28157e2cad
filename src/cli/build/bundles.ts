import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { FileMap } from './file-map';
import { minifyCssText } from './minify-css-text';
import { renameInnerHtml } from './rename-inner-html';
import { shrink } from './shrink';

/** Chrome 140 and Firefox 150 (platform floors of the manifest) are both past this. */
const TARGET = 'es2023';

/** What reads a story: nearly all of it runs before the first mark. */
const READING = 'reading.js';
/** What pages load. */
const IN_PAGES: readonly string[] = ['content.js', READING, 'hands.js'];

interface Bundles {
  readonly files: FileMap;
  /** npm packages whose code is in the bundles, for the licence list. */
  readonly packages: readonly string[];
}

/** The pages of the extension: every folder of `src/ui` with an entry point. */
export function pagesOf(root: string): string[] {
  const ui = join(root, 'src', 'ui');
  return readdirSync(ui)
    .filter((name) => existsSync(join(ui, name, 'main.tsx')))
    .sort();
}

/**
 * Bundles the scripts and style sheets of the extension. The same bytes go into both browsers' builds.
 *
 * @param testBuild opens the card's shadow root so that axe can look inside; nothing else differs
 */
export async function bundle(root: string, testBuild: boolean): Promise<Bundles> {
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // Our own names stay readable in the profiler and to reviewers; property names are never mangled.
    keepNames: false,
    write: false,
    outdir: 'out',
    target: TARGET,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
  } as const satisfies BuildOptions;
  const script = {
    ...common,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TEST_BUILD__: String(testBuild), 'process.env.NODE_ENV': '"production"' },
    plugins: [renameInnerHtml, minifyCssText],
  } as const satisfies BuildOptions;
  const pages = pagesOf(root);
  const sheets = pages.filter((page) => existsSync(join(root, 'src', 'ui', page, `${page}.css`)));

  const built = await Promise.all([
    build({
      ...script,
      entryPoints: [
        { in: 'src/content/main.ts', out: 'content' },
        { in: 'src/content/reading-script.ts', out: 'reading' },
        { in: 'src/content/hands-script.ts', out: 'hands' },
        { in: 'src/background/main.ts', out: 'background' },
        { in: 'src/background/packs-script.ts', out: 'packs' },
        { in: 'src/background/drawing-script.ts', out: 'drawing' },
        ...pages.map((page) => ({ in: `src/ui/${page}/main.tsx`, out: page })),
      ],
    }),
    build({
      ...common,
      entryPoints: [
        { in: 'src/ui/theme/marks.css', out: 'marks' },
        ...sheets.map((page) => ({ in: `src/ui/${page}/${page}.css`, out: page })),
      ],
    }),
  ]);

  const files: FileMap = new Map();
  const packages = new Set<string>();
  for (const { outputFiles, metafile } of built) {
    for (const { path, contents } of outputFiles) {
      const name = path.slice(join(root, 'out').length + 1);
      files.set(name, IN_PAGES.includes(name) ? await shrink(contents, name === READING) : contents);
    }
    for (const input of Object.keys(metafile.inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (name) packages.add(name);
    }
  }
  return { files, packages: [...packages].sort() };
}
