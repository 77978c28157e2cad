import { setTimeout } from 'node:timers/promises';
import { dayOf, isoOf } from '../../core/time';
import { runRefresh } from '../../dataset/refresh/run';
import { datasetRoot } from '../shared/dataset-root';

const ENDPOINT = 'https://query.wikidata.org/sparql';

/** `refresh [--since DAY]`: for maintainers with a network; reads who held the offices in the news since a day. */
export async function refresh(args: string[]): Promise<number> {
  const at = args.indexOf('--since');
  const since = at >= 0 ? (args[at + 1] ?? '') : '2022-01-01';
  if (dayOf(since) === null) {
    console.error('dataset refresh: say a day after --since, YYYY-MM-DD');
    return 2;
  }
  try {
    const { officials, rejected } = await runRefresh(
      datasetRoot(),
      { fetch, wait: (milliseconds) => setTimeout(milliseconds), endpoint: ENDPOINT },
      isoOf(Math.floor(Date.now() / 86_400_000)),
      since,
    );
    console.log(`${officials.length} people read, ${rejected.length} rows rejected`);
    for (const line of rejected) console.log(`  rejected: ${line}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
