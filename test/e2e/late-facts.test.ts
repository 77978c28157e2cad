import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, marked } from './harness/marks';
import { pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** The altered background gives a card's facts only after this time. */
const LATE_MS = 1_500;
const ANSWER = 'return{type:"drawn-cards"';

/** By then a command is heard, long before the facts are there. */
const HEARD_MS = 700;

inBothBrowsers(
  'a card whose facts come late',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('opens when they come', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await stage.reader.command('next-mention');
      expect(await cardOpens(page)).toMatch(/\p{L}/u);
      await page.close();
    });

    test('does not open when the page has gone on to another address by then', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const before = (await marked(page, CAST.length)).length;
      await stage.reader.command('next-mention');
      await pause(HEARD_MS);
      await page.evaluate(() => history.pushState(null, '', '?next'));
      await pause(LATE_MS);
      await marked(page, before);
      expect(await page.evaluate(() => document.querySelectorAll('backgrounder-card').length)).toBe(0);
      await page.close();
    });
  },
  {
    alter: (folder) => {
      const file = join(folder, 'background.js');
      const code = readFileSync(file, 'utf8');
      if (!code.includes(ANSWER)) throw new Error('the background answers otherwise than this test knows');
      writeFileSync(
        file,
        code.replace(ANSWER, `await new Promise((resolve) => setTimeout(resolve, ${LATE_MS}));${ANSWER}`),
      );
    },
  },
);
