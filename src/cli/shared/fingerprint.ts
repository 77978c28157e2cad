import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether anything under some folders has changed, by names, sizes and modification times: cheap enough to ask
 * at every command. Not a content hash: a touched file counts as changed.
 */
export function fingerprint(folders: readonly string[]): string {
  const lines: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = statSync(path);
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  for (const folder of folders) walk(folder);
  return lines.sort().join('\n');
}
