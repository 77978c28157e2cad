// `npm run bench:page` and `npm run soak`: what takes too long for `npm test`, in real browsers on a fresh build.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './bootstrap/browsers.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root } from './bootstrap/root.mjs';

const [project, ...rest] = process.argv.slice(2);
ensureInstalled();
const env = { ...process.env, ...ensureBrowsers(), BACKGROUNDER_ROOT: root };
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status;
const vitest = join(root, 'node_modules', '.bin', 'vitest');
const steps = [
  [process.execPath, ['src/cli/build.mjs']],
  [process.execPath, ['src/cli/build.mjs', '--test']],
  [vitest, ['run', '--project', project, ...rest, '--disable-console-intercept']],
];
process.exitCode = steps.every(([command, args]) => run(command, args) === 0) ? 0 : 1;
