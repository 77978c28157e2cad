// Runs a command of src/cli: `node src/cli/run.mjs <command> [arguments]`. Dependency-free until it has installed
// what is missing, because Node 20 does not run TypeScript.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root } from './bootstrap/root.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command || !existsSync(join(root, 'src', 'cli', command, 'main.ts'))) {
  console.error(`There is no command "${command ?? ''}" in src/cli.`);
  process.exit(2);
}
ensureInstalled();
const { bundleCommand } = await import('./bootstrap/bundle.mjs');
process.env.BACKGROUNDER_ROOT = root;
process.setSourceMapsEnabled(true);
const { main } = await import(pathToFileURL(await bundleCommand(command)).href);
process.exitCode = await main(args);
