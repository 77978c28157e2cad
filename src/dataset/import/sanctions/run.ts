import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../../load';
import { type JoinResult, joinListings } from './join';
import { readOfac } from './ofac';
import { readUn } from './un';

/**
 * Joins the sanctions lists to every official of the dataset, imported or by hand, and writes `imported/listings.jsonl`
 * anew. The file of the last run is put away first: what it added must not be taken for known. It comes back where the
 * dataset has a problem or a list is missing.
 */
export function runListings(datasetRoot: string, facts: string): JoinResult {
  const file = join(datasetRoot, 'imported', 'listings.jsonl');
  const last = existsSync(file) ? readFileSync(file) : undefined;
  rmSync(file, { force: true });
  try {
    const result = joinAll(datasetRoot, facts);
    writeFileSync(file, result.listed.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return result;
  } catch (error) {
    if (last) writeFileSync(file, last);
    throw error;
  }
}

function joinAll(datasetRoot: string, facts: string): JoinResult {
  const { officials, offices, gazetteer } = loadDataset(datasetRoot);
  return joinListings(
    [...readOfac(facts, gazetteer), ...readUn(facts, gazetteer)],
    officials,
    new Map(offices.map((office) => [office.id, office])),
  );
}
