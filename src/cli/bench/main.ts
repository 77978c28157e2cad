import { cpus } from 'node:os';
import { buildLexicon, openLexicon, spot } from '../../core/lexicon';
import { SCRIPTS, type Script, synthetic } from './corpus';
import { measure, ratio, round, type Timing } from './measure';
import { normalise, PEERS } from './peers';

const TEXT_BYTES = 60_000;

interface Row {
  readonly what: string;
  readonly aliases: number;
  readonly bytes: number;
  /** Times the floor, or times our own scan for peers. */
  readonly least: number;
  readonly median: number;
  readonly note?: string;
}

/**
 * `npm run bench`: the scan against its floor (reading every character once) and against three packages of the same
 * job, on the same texts in one run. Ratios, never milliseconds. `--json` for scripts, `--full` for a million aliases.
 */
export async function main(args: string[]): Promise<number> {
  const full = args.includes('--full');
  const rows = [...scans(full), ...peers(), ...sizes()];
  if (args.includes('--json')) console.log(JSON.stringify({ machine: machine(), rows }));
  else {
    console.log(machine());
    for (const { what, aliases, bytes, least, median, note } of rows) {
      console.log(
        `${what.padEnd(44)} ${String(aliases).padStart(8)} aliases ${String(bytes).padStart(7)} B  least ${least}  median ${median}${note ? `  ${note}` : ''}`,
      );
    }
  }
  return 0;
}

const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;

const floorOf = (text: string) => (): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

function lexiconOf(aliases: readonly string[]): ArrayBuffer {
  return buildLexicon(
    aliases.map((text, row) => ({ text, row, casePolicy: 1 as const })),
    1,
  );
}

function scans(full: boolean): Row[] {
  const rows: Row[] = [];
  const scan = (script: Script, count: number, sizes: readonly number[]): void => {
    const { aliases, text } = synthetic(script, count);
    const lexicon = openLexicon(lexiconOf(aliases));
    for (const size of sizes) {
      const sample = text(size);
      const floor = measure(floorOf(sample));
      rows.push({
        what: `scan, ${script.name}, times the floor`,
        aliases: count,
        bytes: size,
        ...ratio(
          measure(() => spot(lexicon, sample)),
          floor,
        ),
      });
    }
  };
  const [latin, ...others] = SCRIPTS;
  for (const count of [1_000, 10_000, 100_000, ...(full ? [1_000_000] : [])])
    scan(latin!, count, [5_000, 60_000, 500_000]);
  for (const script of others) scan(script, script.name === 'chinese' ? 10_000 : 100_000, [60_000]);
  return rows;
}

function peers(): Row[] {
  const rows: Row[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const { aliases, text } = synthetic(SCRIPTS[0]!, count);
    const sample = text(TEXT_BYTES);
    const folded = normalise(sample);
    const lexicon = openLexicon(lexiconOf(aliases));
    const ours: Timing = measure(() => spot(lexicon, sample));
    for (const peer of PEERS) {
      const find = peer.build(aliases);
      rows.push({
        what: `${peer.name}, bare scan, times ours`,
        aliases: count,
        bytes: TEXT_BYTES,
        ...ratio(
          measure(() => find(folded)),
          ours,
        ),
      });
      rows.push({
        what: `${peer.name}, same work, times ours`,
        aliases: count,
        bytes: TEXT_BYTES,
        ...ratio(
          measure(() => find(normalise(sample))),
          ours,
        ),
      });
    }
  }
  return rows;
}

function sizes(): Row[] {
  return [1_000, 10_000, 100_000].map((count) => {
    const { aliases } = synthetic(SCRIPTS[0]!, count);
    const buffer = lexiconOf(aliases);
    const copy = measure(() => buffer.slice(0));
    return {
      what: 'opening, times copying the index once',
      aliases: count,
      bytes: buffer.byteLength,
      ...ratio(
        measure(() => openLexicon(buffer)),
        copy,
      ),
      note: `${round(buffer.byteLength / count)} index bytes an alias`,
    };
  });
}
