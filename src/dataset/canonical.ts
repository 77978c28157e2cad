import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of hand-written records; the gazetteer's lists have a layout of their own. */
const FOLDERS = ['citations', 'offices', 'officials', 'weapons', 'outlets', 'hosts', 'patches'];

interface CuratedFile {
  /** Relative to the dataset's folder. */
  readonly file: string;
  readonly text: string;
  /** The one form it should have: two spaces, one member a line, a newline at the end. */
  readonly canonical: string;
}

/** Every hand-written file as it is and as it should be formatted. */
export function canonicalFiles(root: string): CuratedFile[] {
  return FOLDERS.flatMap((folder) => {
    const path = join(root, 'curated', folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(path, name), 'utf8');
        return {
          file: join('curated', folder, name),
          text,
          canonical: `${JSON.stringify(JSON.parse(text), null, 2)}\n`,
        };
      });
  });
}
