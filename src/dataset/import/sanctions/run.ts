import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../../load';
import { type JoinResult, joinListings } from './join';
import { readOfac } from './ofac';
import { readUn } from './un';

/**
 * Joins the sanctions lists to every official of the dataset, imported or by hand, and writes `imported/listings.jsonl`
 * anew. The file of the last run is put away first: what it added must not be taken for known.
 */
export function runListings(datasetRoot: string, facts: string): JoinResult {
  const file = join(datasetRoot, 'imported', 'listings.jsonl');
  rmSync(file, { force: true });
  const { officials, offices, gazetteer } = loadDataset(datasetRoot);
  const result = joinListings(
    [...readOfac(facts, gazetteer), ...readUn(facts, gazetteer)],
    officials,
    new Map(offices.map((office) => [office.id, office])),
  );
  writeFileSync(file, result.listed.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return result;
}
