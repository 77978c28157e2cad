import { runNames } from '../../dataset/import/names/run';
import { datasetRoot } from '../shared/dataset-root';

/** Imports names in other scripts from the folder named by `--facts` or by `BACKGROUNDER_FACTS`. */
export function importNames(args: string[]): number {
  const at = args.indexOf('--facts');
  const facts = at >= 0 ? args[at + 1] : process.env.BACKGROUNDER_FACTS;
  if (!facts) {
    console.error('dataset import-names: name the folder of the sources: --facts DIR, or BACKGROUNDER_FACTS');
    return 2;
  }
  const { own, people, forms } = runNames(datasetRoot(), facts);
  const counted = Object.entries(forms).map(([language, count]) => `${language} ${count}`);
  console.log(`${own} names in their own script; forms of ${people} people: ${counted.join(', ')}`);
  return 0;
}
