import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset } from '../../dataset/compile/compile';
import { loadDataset } from '../../dataset/load';
import { fingerprint } from './fingerprint';
import { root } from './root';

/**
 * The folder with the compiled dataset (`lexicon.bin`, `table.bin`, `meta.json`, `cards/`), compiled anew only when
 * the records or the code that compiles them have changed.
 *
 * @throws when a record is malformed, naming file, record and field
 */
export async function compiledDataset(): Promise<string> {
  const out = join(root(), '.cache', 'dataset');
  const stamp = join(root(), '.cache', 'dataset.stamp');
  const now = fingerprint([join(root(), 'src', 'dataset'), join(root(), 'src', 'core')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return out;

  // Compiled beside and moved into place, so that a failed or interrupted compile never leaves half a dataset.
  const fresh = `${out}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await compileDataset(loadDataset(join(root(), 'src', 'dataset')), fresh);
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
    writeFileSync(stamp, now);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return out;
}
