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

test('the source archive builds, as a store does it, the very bytes that are uploaded', () => {
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
    // Another folder, no git, nothing compiled before; the packages are the locked ones.
    symlinkSync(join(ROOT, 'node_modules'), join(clean, 'node_modules'), 'junction');
    const { BACKGROUNDER_ROOT: _, ...env } = process.env;
    const { status, stderr } = spawnSync('npm', ['run', 'build-for-amo'], {
      cwd: clean,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status, stderr).toBe(0);
    expect(zips(join(clean, 'dist'))).toEqual(names);
    for (const name of names) expect(digest(join(clean, 'dist', name)), name).toBe(digest(join(DIST, name)));
  } finally {
    rmSync(clean, { recursive: true, force: true });
  }
});
