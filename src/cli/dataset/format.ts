import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalFiles } from '../../dataset/canonical';
import { datasetRoot } from '../shared/dataset-root';

/** Writes every curated file in its one form; says which files changed. */
export function format(): number {
  for (const { file, canonical, text } of canonicalFiles(datasetRoot())) {
    if (text === canonical) continue;
    writeFileSync(join(datasetRoot(), file), canonical);
    console.log(`formatted ${file}`);
  }
  return 0;
}
