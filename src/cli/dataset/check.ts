import { DatasetError } from '../../dataset/dataset-error';
import { loadDataset } from '../../dataset/load';
import { datasetRoot } from '../shared/dataset-root';

/** Validates the whole dataset; every problem is printed. */
export function check(): number {
  try {
    const { officials, weapons, outlets, offices } = loadDataset(datasetRoot());
    console.log(
      `dataset: ${officials.length} officials, ${weapons.length} weapons, ${outlets.length} sources, ${offices.length} offices: no problems`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    return 1;
  }
}
