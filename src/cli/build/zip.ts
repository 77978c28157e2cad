import { zipSync } from 'fflate';
import type { FileMap } from './file-map';

/** Any fixed time will do; zip cannot store one before 1980. */
const FIXED_TIME = new Date(2020, 0, 1, 0, 0, 0);

/** A zip whose bytes depend on the files alone: names sorted, one fixed time. */
export function zip(files: FileMap): Uint8Array {
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name)!])), {
    level: 9,
    mtime: FIXED_TIME,
  });
}
