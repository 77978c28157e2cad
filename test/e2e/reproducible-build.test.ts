import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const zips = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();
const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function npm(cwd: string, ...args: readonly string[]): { status: number | null; stderr: string } {
  const { BACKGROUNDER_ROOT: _, ...env } = process.env;
  return spawnSync('npm', args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** As a store installs them, but from what npm keeps of the project's own installation: tests need no network. */
function installLocked(folder: string): void {
  const { status, stderr } = npm(folder, 'ci', '--offline', '--no-audit', '--no-fund');
  if (status === 0) return;
  // Somebody has emptied npm's cache: then it is the project's own packages, which are the locked ones too.
  if (!/ENOTCACHED/.test(stderr)) throw new Error(stderr);
  console.warn('npm ci was not tried: not every package is in the cache of npm');
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

test('the source archive installs and builds, as a store does it, the very bytes that are uploaded', () => {
  const names = zips(DIST);
  expect(names.map((name) => name.replace(/-[\d.]+\.zip$/, ''))).toEqual([
    'backgrounder-chrome',
    'backgrounder-firefox',
    'backgrounder-source',
  ]);
  const clean = mkdtempSync(join(tmpdir(), 'backgrounder-source-'));
  try {
    const source = names.find((name) => name.includes('source'))!;
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, source))))) {
      mkdirSync(dirname(join(clean, path)), { recursive: true });
      writeFileSync(join(clean, path), bytes);
    }
    // Another folder, no git, nothing compiled before.
    installLocked(clean);
    const { status, stderr } = npm(clean, 'run', 'build-for-amo');
    expect(status, stderr).toBe(0);
    expect(zips(join(clean, 'dist'))).toEqual(names);
    for (const name of names) expect(digest(join(clean, 'dist', name)), name).toBe(digest(join(DIST, name)));
  } finally {
    rmSync(clean, { recursive: true, force: true });
  }
});
