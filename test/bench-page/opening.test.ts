import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { SCRIPTS, synthetic } from '../../src/cli/bench/corpus';
import { lexiconOf } from '../../src/cli/bench/lexicon-of';
import { startChromium } from '../e2e/harness/chromium';
import { startFirefox } from '../e2e/harness/firefox';
import { startServer } from '../e2e/harness/server';
import { type Figure, median, ms, print } from './figures';
import type { Opening } from './opening-worker';

const ALIASES = 100_000;
const TEXT = 60_000;
const WORKERS = 15;

const figures: Figure[] = [];
afterAll(() => print('Opening the lexicon in a worker of the extension', figures));

/** The study's demands are against the fetch of the index, which only a browser has. */
test.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', { timeout: 240_000 }, async (name, start) => {
  const { aliases, text } = synthetic(SCRIPTS[0]!, ALIASES);
  const server = await startServer();
  const reader = await start({
    server,
    shipped: true,
    alter: (folder) => {
      writeFileSync(join(folder, 'bench.bin'), new Uint8Array(lexiconOf(aliases)));
      writeFileSync(join(folder, 'bench.json'), JSON.stringify(text(TEXT)));
      buildSync({
        entryPoints: [join(import.meta.dirname, 'opening-worker.ts')],
        bundle: true,
        minify: true,
        outfile: join(folder, 'bench.js'),
      });
    },
  });
  try {
    const page = await reader.extensionPage('options.html');
    const runs = async (text: string): Promise<readonly Opening[]> =>
      page.evaluate(`(async () => {
        const text = ${text};
        const worker = new Worker('bench.js');
        const answer = new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve([data]);
          worker.onerror = ({ message }) => reject(new Error(message));
        });
        worker.postMessage({ index: 'bench.bin', text });
        const got = await answer;
        worker.terminate();
        return got;
      })()`);
    const alone: number[] = [];
    const ready: number[] = [];
    const first: number[] = [];
    // In turn, so that whatever else the machine does weighs on both.
    for (let i = 0; i < WORKERS; i++) {
      alone.push(...(await runs('null')).map(({ there }) => there));
      const [opening] = await runs(`await (await fetch('bench.json')).json()`);
      ready.push(opening!.there);
      first.push(opening!.first);
    }
    const note = (what: string, goal: string, measured: string): void =>
      void figures.push({ what: `${name}: ${what}`, goal, measured });
    note('fetching an index of 100,000 names, median', '', ms(median(alone)));
    note('fetching and opening, times fetching', '≤ 1.1', `${(median(ready) / median(alone)).toFixed(2)}`);
    note('first scan of 60 kB, times fetching', '≤ 1.5', `${(median(first) / median(alone)).toFixed(2)}`);
    expect(first.every((took) => took > 0)).toBe(true);
  } finally {
    await reader.close();
    await server.close();
  }
});
