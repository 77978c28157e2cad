import { cpus } from 'node:os';
import { againstPeers } from './against-peers';
import { inFreshProcesses, measureFresh } from './fresh';
import { resolution } from './resolution';
import type { Row } from './row';
import { scans } from './scans';

const COUNTS = [1_000, 10_000, 100_000];
const MILLION = 1_000_000;

/**
 * `npm run bench`: the scan against its floor (reading every character once) and against three packages of the same
 * job, on the same texts in one run; what a fresh process takes; what resolving adds. Ratios, never milliseconds, each
 * with the engine study's demand where there is one. `--json` for scripts, `--full` for a million names as well.
 */
export async function main(args: string[]): Promise<number> {
  const fresh = args.indexOf('--fresh');
  if (fresh >= 0) {
    console.log(JSON.stringify(measureFresh(args[fresh + 1]!)));
    return 0;
  }
  const full = args.includes('--full');
  const rows = [
    ...scans(full ? [...COUNTS, MILLION] : COUNTS),
    ...againstPeers(),
    ...inFreshProcesses(100_000),
    ...(full ? inFreshProcesses(MILLION) : []),
    ...(await resolution()),
  ];
  if (args.includes('--json')) console.log(JSON.stringify({ machine: machine(), rows }));
  else {
    console.log(machine());
    for (const row of rows) console.log(line(row));
  }
  return 0;
}

const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;

function line({ what, aliases, size, least, median, goal, note }: Row): string {
  const atLeast = what.includes('times ours');
  const met = goal === undefined || (atLeast ? least >= goal : least <= goal);
  const demand = goal === undefined ? '' : `  ${met ? 'meets' : 'MISSES'} ${atLeast ? '≥' : '≤'} ${goal}`;
  const names = String(aliases).padStart(8);
  return `${what.padEnd(62)} ${names} names ${String(size).padStart(8)}  least ${least}  median ${median}${demand}${note ? `  (${note})` : ''}`;
}
