import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type Stage } from '../e2e/harness/both';
import { readGenerated } from '../e2e/harness/generated';
import { readWhileKilling } from '../e2e/harness/killing';
import { cardCloses, cardOpens, marked, restOn } from '../e2e/harness/marks';
import { eventually, pause } from '../e2e/harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from '../e2e/harness/sample';
import { wander } from '../e2e/harness/wandering';

const KILLS = 200;
/** A second attempt reaches the background that the first one had started; one in twenty may find a step too slow. */
const LEAST_CARDS = 0.95 * KILLS;
const GENERATED_PAGES = 20;
const STORIES_A_PAGE = 60;
const LEGS = 10;
const STORIES_A_LEG = 500;
const CHANGES_A_STORY = 20;
/**
 * Each leg leaves a page that Chromium keeps to be gone back to, six at most and in the same process: until then memory
 * grows by what a page takes. https://web.dev/articles/bfcache
 */
const FULL = 7;
/**
 * What memory may grow from then to the last leg: the caches of the browser come and go, and whole processes, which is
 * all that Firefox tells of, by more than a script heap.
 */
const GROWTH_BYTES = { chromium: 1_500_000, firefox: 30_000_000 } as const;

/** What a reader does between the many stories: a page loaded, a card for each name in it, the list in the popup. */
async function readByHand({ reader }: Stage, page: Page): Promise<void> {
  await page.goto(reader.url(SAMPLE_PLACE));
  await marked(page, CAST.length);
  for (const { text } of CAST) {
    await restOn(page, text);
    await cardOpens(page);
    await page.keyboard.press('Escape');
    await cardCloses(page);
  }
  const popup = await reader.popup(page);
  await eventually('the list', () => popup.evaluate<boolean>(`!!document.querySelector('.row')`));
  await popup.close();
}

inBothBrowsers(
  'hours of reading',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test(`a worker killed ${KILLS} times`, { timeout: 3_600_000 }, async () => {
      const survived = await readWhileKilling(stage, KILLS, Date.now());
      console.log(stage.reader.name, survived);
      expect(survived.allMarks).toBe(KILLS);
      expect(survived.cards).toBeGreaterThanOrEqual(LEAST_CARDS);
    });

    test(`${LEGS * STORIES_A_LEG} navigations with ${LEGS * STORIES_A_LEG * CHANGES_A_STORY} changes`, {
      timeout: 3_600_000,
    }, async () => {
      // Firefox has one against a background that is ended while it begins, as the test above has it.
      const before = (await stage.reader.complaints()).length;
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const heaps: number[] = [];
      for (let leg = 0; leg < LEGS; leg++) {
        await readByHand(stage, page);
        await wander(page, STORIES_A_LEG, CHANGES_A_STORY, 'President Emmanuel Macron spoke.');
        await pause(3_000);
        heaps.push(await stage.reader.memory(page));
      }
      console.log(
        stage.reader.name,
        'memory in MB after each leg:',
        heaps.map((heap) => (heap / 1e6).toFixed(2)).join(' '),
      );
      expect((await marked(page)).map(({ text }) => text)).toEqual(['Emmanuel Macron']);
      expect(heaps.at(-1)! - heaps[FULL]!).toBeLessThan(GROWTH_BYTES[stage.reader.name]);
      expect((await stage.reader.complaints()).slice(before)).toEqual([]);
      await page.close();
    });

    test(`${GENERATED_PAGES * STORIES_A_PAGE} generated stories`, { timeout: 3_600_000 }, async () => {
      const options = await stage.reader.extensionPage('options.html');
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, density: 'every' } })`,
      );
      await options.close();
      const seed = Date.now();
      for (let i = 0; i < GENERATED_PAGES; i++) await readGenerated(stage, STORIES_A_PAGE, seed + i);
    });
  },
);
