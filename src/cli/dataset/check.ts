import { canonicalFiles } from '../../dataset/canonical';
import { agedByCountry } from '../../dataset/check/aged-by-country';
import { type Doubts, doubtsOf } from '../../dataset/check/doubts';
import { DatasetError } from '../../dataset/dataset-error';
import { loadDataset } from '../../dataset/load';
import { OVERLAP_TOLERANCE } from '../../dataset/overlaps';
import { datasetRoot } from '../shared/dataset-root';

/** Most doubts of a sort to print without `--all`. */
const SHOWN = 5;

/**
 * Validates the whole dataset; every problem is printed. Doubts are printed, too, and do not fail the check: they are
 * for a person to look into, `--all` shows every one.
 */
export function check(args: string[]): number {
  try {
    const unformatted = canonicalFiles(datasetRoot()).filter(({ text, canonical }) => text !== canonical);
    for (const { file } of unformatted)
      console.error(`${file}: not in canonical form; run: npm run dataset -- format`);
    const dataset = loadDataset(datasetRoot());
    const { officials, weapons, outlets, offices } = dataset;
    console.log(
      `dataset: ${officials.length} officials, ${weapons.length} weapons, ${outlets.length} sources, ${offices.length} offices: no problems`,
    );
    printDoubts(doubtsOf(dataset, Math.floor(Date.now() / 86_400_000)), args.includes('--all'));
    return unformatted.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function printDoubts({ overlaps, collisions, namesakes, aged }: Doubts, all: boolean): void {
  const print = (title: string, lines: readonly string[]): void => {
    console.log(`${title}: ${lines.length}`);
    for (const line of all ? lines : lines.slice(0, SHOWN)) console.log(`  ${line}`);
  };
  print(`two in an office of one, for over ${OVERLAP_TOLERANCE} days`, overlaps);
  print('names of several entities without a policy', collisions);
  const agedTitle = 'open terms of heads and of defence and foreign ministers not checked for a year';
  if (all) print(agedTitle, aged);
  else console.log(`${agedTitle}: ${aged.length} (${agedByCountry(aged)})`);
  console.log(`names that several people bear: ${namesakes} (told apart by date, country and title)`);
}
