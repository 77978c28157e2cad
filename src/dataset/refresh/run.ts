import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation, OfficeKind } from '../../core/record';
import { loadDataset } from '../load';
import { ask, type Binding, type Service } from './ask';
import { holdersQuery, namesQuery } from './queries';
import { addNames, REFRESH_SOURCE, type Refreshed, readHolders } from './read-answers';

/** The offices whose holders are in the news; the others change too often for a service that is free to all. */
const KINDS: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'defence',
  'foreign',
  'interior',
  'finance',
  'intelligence',
  'armed-forces-chief',
  'service-chief',
  'international-organisation',
]);

/** Items in a query, few enough for the service's minute. */
const BATCH = 40;
const BETWEEN_QUERIES_MS = 1_000;

/**
 * Reads the holders since a day of the offices that have a Wikidata id, and writes `imported/refreshed.jsonl` and its
 * citation. Nothing is written unless every query was answered; what is written by hand still wins.
 */
export async function runRefresh(
  datasetRoot: string,
  service: Service,
  today: string,
  since: string,
): Promise<Refreshed> {
  const offices = new Map(
    loadDataset(datasetRoot).offices.flatMap((office) =>
      office.wikidata && KINDS.has(office.kind) ? [[office.wikidata, office] as const] : [],
    ),
  );
  const all = async (
    ids: readonly string[],
    query: (batch: readonly string[]) => string,
  ): Promise<Binding[]> => {
    const rows: Binding[] = [];
    for (let i = 0; i < ids.length; i += BATCH) {
      if (i > 0) await service.wait(BETWEEN_QUERIES_MS);
      rows.push(...(await ask(service, query(ids.slice(i, i + BATCH)))));
    }
    return rows;
  };
  const holders = readHolders(
    await all([...offices.keys()], (batch) => holdersQuery(batch, since)),
    offices,
    today,
  );
  const names = await all(
    holders.officials.map(({ id }) => id),
    namesQuery,
  );
  const officials = addNames(holders.officials, names);
  const citation: Citation = {
    id: REFRESH_SOURCE,
    title: 'Wikidata: current holders of public offices (query service)',
    url: 'https://www.wikidata.org/',
    publisher: 'Wikidata',
    date: today,
    accessed: today,
    licence: 'CC0-1.0',
  };
  const write = (name: string, records: readonly unknown[]): void =>
    writeFileSync(
      join(datasetRoot, 'imported', name),
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
  write('citations.jsonl', [citation]);
  write('refreshed.jsonl', officials);
  return { officials, rejected: holders.rejected };
}
