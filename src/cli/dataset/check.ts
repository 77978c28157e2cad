import { canonicalFiles } from '../../dataset/canonical';
import { DatasetError } from '../../dataset/dataset-error';
import { loadDataset } from '../../dataset/load';
import { datasetRoot } from '../shared/dataset-root';

/** Validates the whole dataset; every problem is printed. */
export function check(): number {
  try {
    const unformatted = canonicalFiles(datasetRoot()).filter(({ text, canonical }) => text !== canonical);
    for (const { file } of unformatted)
      console.error(`${file}: not in canonical form; run: npm run dataset -- format`);
    const { officials, weapons, outlets, offices } = loadDataset(datasetRoot());
    console.log(
      `dataset: ${officials.length} officials, ${weapons.length} weapons, ${outlets.length} sources, ${offices.length} offices: no problems`,
    );
    return unformatted.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    return 1;
  }
}
