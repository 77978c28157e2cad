import type { FileMap } from './file-map';

/** Mail addresses and links under `.invalid`, a domain that by its standard (RFC 2606) never leads anywhere. */
const NOWHERE = /[\w.+-]+@(?:[\w-]+\.)+invalid\b|https?:\/\/(?:[\w-]+\.)+invalid\b/g;

/** Addresses in the scripts of a package that nobody can reach: they stand there until the project has its own. */
export function placeholders(files: FileMap): readonly string[] {
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  const found = scripts.flatMap(([, bytes]) => Buffer.from(bytes).toString('utf8').match(NOWHERE) ?? []);
  return [...new Set(found)].sort();
}
