import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { warmChecksum } from '../../core/bytes';
import { openLexicon, spot } from '../../core/lexicon';
import { root } from '../shared/root';
import { SCRIPTS, synthetic } from './corpus';
import { lexiconOf } from './lexicon-of';
import { round } from './measure';
import type { Row } from './row';

const SIZE = 60_000;
const PROCESSES = 7;
/** The engine study's demands: ready after reading the index, and megabytes beside it. */
const OPEN_MS = 1;
const BESIDE_MB = 0.35;

interface Fresh {
  /** Having the checksum compiled, as the background does while it waits for the files. */
  readonly warm: number;
  readonly read: number;
  readonly open: number;
  readonly first: number;
  readonly second: number;
  /** Bytes that the process holds after opening and scanning, beside the index itself. */
  readonly beside: number;
}

/** What a process that was just born takes: every worker is one, many times a day. */
export function inFreshProcesses(aliasCount: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  try {
    const { aliases, text } = synthetic(SCRIPTS[0]!, aliasCount);
    const index = new Uint8Array(lexiconOf(aliases));
    writeFileSync(join(folder, 'index.bin'), index);
    writeFileSync(join(folder, 'text.txt'), text(SIZE));
    const runs = Array.from({ length: PROCESSES }, () => child(folder));
    const row = (what: string, of: (run: Fresh) => number, goal?: number): Row => {
      const values = runs.map(of).sort((a, b) => a - b);
      return {
        what: `fresh process: ${what}`,
        aliases: aliasCount,
        size: index.length,
        least: round(values[0]!),
        median: round(values[values.length >> 1]!),
        ...(goal !== undefined && { goal }),
      };
    };
    return [
      // The study's demands on these two are against a browser's fetch, which takes many times as long as reading a file:
      // `npm run bench:page` measures them.
      row('first scan of 60 kB, times reading the index', ({ first, read }) => first / read),
      row('second scan, times the first', ({ first, second }) => second / first),
      row(
        'warming up, reading and opening, times reading',
        ({ warm, read, open }) => (warm + read + open) / read,
      ),
      row('opening, in milliseconds', ({ open }) => open, OPEN_MS),
      row('megabytes held beside the index', ({ beside }) => beside / 1e6, BESIDE_MB),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function child(folder: string): Fresh {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', join(root(), 'src', 'cli', 'run.mjs'), 'bench', '--fresh', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the fresh process failed: ${stderr}`);
  return JSON.parse(stdout) as Fresh;
}

/** What {@link inFreshProcesses} runs in each of its processes. */
export function measureFresh(folder: string): Fresh {
  const text = readFileSync(join(folder, 'text.txt'), 'utf8');
  const held = (): number => {
    (globalThis as { gc?: () => void }).gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const start = performance.now();
  warmChecksum();
  const t0 = performance.now();
  const file = readFileSync(join(folder, 'index.bin'));
  const index = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const t1 = performance.now();
  const lexicon = openLexicon(index);
  const t2 = performance.now();
  spot(lexicon, text);
  const t3 = performance.now();
  spot(lexicon, text);
  const t4 = performance.now();
  // The file itself and its copy are still there; a browser's fetch gives the one buffer.
  const beside = held() - before - file.byteLength - index.byteLength;
  if (lexicon.forms === 0) throw new Error('an empty index');
  return { warm: t0 - start, read: t1 - t0, open: t2 - t1, first: t3 - t2, second: t4 - t3, beside };
}
