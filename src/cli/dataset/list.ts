import { entitiesInOrder } from '../../dataset/compile/numbering';
import { loadDataset } from '../../dataset/load';
import { datasetRoot } from '../shared/dataset-root';
import { wikidataOf } from '../shared/wikidata-of';

/** Prints every record as a JSON line. */
export function list(): number {
  const lines = entitiesInOrder(loadDataset(datasetRoot())).map((record) => {
    const country = record.kind === 'weapon' ? record.origin.value[0] : record.country;
    return JSON.stringify({
      id: record.id,
      kind: record.kind,
      name: record.name,
      wikidata: wikidataOf(record),
      wikipedia: record.wikipedia ?? null,
      country: country ?? null,
    });
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
