import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileMap } from './file-map';

/** What is made or installed, and no source. */
const MADE = new Set(['node_modules', 'dist', 'coverage']);

/** Everything that the package is built from: what git knows, or in an unpacked archive what is there. */
export function sourceFiles(root: string): FileMap {
  const files: FileMap = new Map();
  for (const path of known(root) ?? found(root)) {
    if (existsSync(join(root, path))) files.set(path, readFileSync(join(root, path)));
  }
  return files;
}

function known(root: string): readonly string[] | null {
  if (!existsSync(join(root, '.git'))) return null;
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : null;
}

function found(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(
      ({ name }) => !MADE.has(name) && (!name.startsWith('.') || name === '.gitignore' || name === '.ci'),
    )
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
            .filter((inner) => inner.isFile())
            .map((inner) =>
              join(inner.parentPath, inner.name)
                .slice(root.length + 1)
                .replaceAll('\\', '/'),
            )
        : [entry.name],
    );
}
