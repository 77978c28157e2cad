// `npm test`: installs what is missing, then proves everything there is to prove, and ends non-zero on any failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './bootstrap/browsers.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root } from './bootstrap/root.mjs';

ensureInstalled();
const browsers = ensureBrowsers();

const reports = join(root, '.cache', 'test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = (name) => join(root, 'node_modules', '.bin', name);
const vitest = (project) => [
  bin('vitest'),
  [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  ],
];
const steps = [
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['dataset', process.execPath, ['src/cli/run.mjs', 'dataset', 'check']],
  ['unit', ...vitest('unit')],
  ['build', process.execPath, ['src/cli/build.mjs']],
  ['test build', process.execPath, ['src/cli/build.mjs', '--test']],
  ['add-on linter', process.execPath, ['src/cli/run.mjs', 'lint-addon']],
  ['end to end', ...vitest('e2e')],
];

const results = steps.map(([name, command, args]) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...browsers, BACKGROUNDER_ROOT: root, NO_UPDATE_NOTIFIER: '1' },
    shell: process.platform === 'win32',
  });
  return { name, ok: status === 0, seconds: (Date.now() - start) / 1000 };
});

console.log('\n── summary');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
const tests = ['unit', 'e2e'].map((project) => join(reports, `${project}.json`)).filter(existsSync);
const counts = tests.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (key) => counts.reduce((total, report) => total + report[key], 0);
const failedSteps = results.filter(({ ok }) => !ok).length;
// A step without tests of its own counts as one.
const passed =
  sum('numPassedTests') + results.filter(({ name, ok }) => ok && !/unit|end to end/.test(name)).length;
const failed = Math.max(
  sum('numFailedTests') + results.filter(({ name, ok }) => !ok && !/unit|end to end/.test(name)).length,
  failedSteps,
);
const skipped = sum('numPendingTests');
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failedSteps > 0 ? 1 : 0;
