import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Bundles `src/cli/<command>/main.ts` for Node and gives the path of the bundle. Rebuilt only when one of the files
 * it was made from has changed, since a bundle costs more than many a command.
 *
 * @param {string} command
 * @returns {Promise<string>}
 */
export async function bundleCommand(command) {
  const out = join(root, '.cache', 'cli', `${command}.mjs`);
  const record = `${out}.inputs.json`;
  if (isFresh(out, record)) return out;
  const { build } = await import('esbuild');
  mkdirSync(join(root, '.cache', 'cli'), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`src/cli/${command}/main.ts`],
    outfile: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    // As in the extension's bundles: constants stand in the code, so that what is measured is what runs there.
    minifySyntax: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    define: { __TEST_BUILD__: 'false' },
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(record, JSON.stringify(Object.keys(metafile.inputs)));
  return out;
}

function isFresh(out, record) {
  if (!existsSync(out) || !existsSync(record)) return false;
  const built = statSync(out).mtimeMs;
  const inputs = [
    ...JSON.parse(readFileSync(record, 'utf8')),
    'package-lock.json',
    'src/cli/bootstrap/bundle.mjs',
  ];
  return inputs.every((file) => existsSync(join(root, file)) && statSync(join(root, file)).mtimeMs < built);
}
