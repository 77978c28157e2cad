import { join } from 'node:path';
import { runImport } from '../../dataset/import/run';
import { runListings } from '../../dataset/import/sanctions/run';
import { loadCuratedOfficials, loadGazetteer, loadOffices } from '../../dataset/load-parts';
import { datasetRoot } from '../shared/dataset-root';

/** Most rejections to print; the rest are counted. */
const SHOWN = 40;

/** Imports the fact sources named by `--facts` or by `BACKGROUNDER_FACTS`. */
export function importFacts(args: string[]): number {
  const at = args.indexOf('--facts');
  const facts = at >= 0 ? args[at + 1] : process.env.BACKGROUNDER_FACTS;
  if (!facts) {
    console.error('dataset import: name the folder of the fact sources: --facts DIR, or BACKGROUNDER_FACTS');
    return 2;
  }
  const root = datasetRoot();
  try {
    const report = runImport(root, join(facts), loadGazetteer(root), {
      offices: loadOffices(root),
      officials: loadCuratedOfficials(root),
    });
    console.log(
      `${report.people} people, ${report.tenures} tenures, ${report.offices} offices; ` +
        `${report.added} new, ${report.changed} changed, ${report.joined} joined, ${report.rejected.length} rejected`,
    );
    print('rejected', report.rejected, SHOWN);
    const lists = runListings(root, join(facts));
    console.log(`${lists.joined.length} entries of sanctions lists joined; read each of them:`);
    print('joined', lists.joined, lists.joined.length);
    print('rejected', lists.rejected, SHOWN);
    return 0;
  } catch (error) {
    console.error(`dataset import: ${(error as Error).message}`);
    return 1;
  }
}

function print(word: string, lines: readonly string[], most: number): void {
  for (const line of lines.slice(0, most)) console.log(`  ${word}: ${line}`);
  if (lines.length > most) console.log(`  … and ${lines.length - most} more`);
}
