import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../e2e/harness/chromium';
import { CORPUS, savedPages } from '../e2e/harness/corpus';
import { marked, spotOf } from '../e2e/harness/marks';
import { pause, type Reader } from '../e2e/harness/reader';
import { SAMPLE } from '../e2e/harness/sample';
import { startServer, type TestServer } from '../e2e/harness/server';
import { type Figure, median, ms, print, quantile } from './figures';
import { firstMarks } from './first-mark';
import { frontPage, liveBlog, longStory, manyNodes, paragraph, searchPage, videoPage } from './giants';
import { memoryOfTabs } from './memory-of-tabs';
import { AWAY, leaveUnread, READ, SETTLED_MS, servePages, slug, UNREAD } from './pages';
import { addedBy, addParagraphs, countUp, figureOf, movePointer } from './paired';
import { type Cost, costOf } from './trace';

const MOVES = 200;
const MORE_PARAGRAPHS = 1_000;

const GIANTS: Readonly<Record<string, string>> = {
  'a story of 20,000 words': longStory(),
  'a story of 50,000 nodes': manyNodes(),
  'a live blog': liveBlog(),
  'a front page': frontPage(),
  'a page with a video': videoPage(),
  'a page of search results': searchPage(),
  'the sample story': SAMPLE,
};

/** They are none, and must cost next to nothing. */
const NO_STORIES = new Set(['a front page', 'a page with a video', 'a page of search results']);

describe('what the extension costs a page in Chromium', () => {
  const saved = savedPages();
  let server: TestServer;
  let reader: Reader;
  let page: Page;
  const figures: Figure[] = [];
  const note = (what: string, goal: string, measured: string): void =>
    void figures.push({ what, goal, measured });

  beforeAll(async () => {
    server = await startServer();
    servePages(server, saved, GIANTS);
    reader = await startChromium({ server, shipped: true, alter: leaveUnread });
    page = await reader.open(`${AWAY}blank`);
    // The worker, its data and the code caches are warm for all that follows.
    for (let i = 0; i < 3; i++) await arrival(READ + slug('the sample story'));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
    print('Chromium: what the extension costs a page', figures);
  });

  /**
   * @param from a page of another site: the browser starts a process for the new one, in which everything of ours runs
   *   for the first time. A page of the same site shares that site's process.
   */
  const arrival = async (place: string, from = `${AWAY}blank`): Promise<Cost> => {
    await page.goto(reader.url(from));
    if (from.startsWith(READ)) await pause(SETTLED_MS);
    return costOf(page, async () => {
      await page.goto(reader.url(place));
      await pause(SETTLED_MS);
    });
  };
  const thrice = async (place: string): Promise<Cost> => {
    const costs = [await arrival(place), await arrival(place), await arrival(place)];
    return costs.sort((a, b) => a.total - b.total)[1]!;
  };

  test('saved pages', { timeout: 900_000 }, async () => {
    if (!CORPUS) return note('saved pages', '≤ 10 ms', 'skipped: corpus not here');
    const costs: Cost[] = [];
    const further: Cost[] = [];
    for (let i = 0; i < saved.length; i++) {
      costs.push(await arrival(`${READ}saved-${i}`));
      further.push(await arrival(`${READ}saved-${i}`, READ + slug('the sample story')));
    }
    const totals = costs.map(({ total }) => total);
    const slices = costs.flatMap((cost) => cost.slices);
    note(`${saved.length} saved pages: added main-thread time, median`, '≤ 10 ms', ms(median(totals)));
    note(
      '… the same as a further page of its site, median',
      '≤ 10 ms',
      ms(median(further.map(({ total }) => total))),
    );
    note('… besides, once the page is idle, median', '', ms(median(costs.map(({ later }) => later))));
    note('… the worst page', '', ms(Math.max(...totals)));
    note('… of it, loading the script, median', '', ms(median(costs.map(({ load }) => load))));
    note(
      '… slices over 1 ms, 95th percentile',
      '≤ 16 ms',
      ms(
        quantile(
          slices.filter((slice) => slice > 1),
          0.95,
        ),
      ),
    );
    note('… longest slice', '', ms(Math.max(...slices)));
    note(
      '… layout that we forced, median',
      'apart',
      ms(median(costs.map(({ forcedLayout }) => forcedLayout))),
    );
    const paired = [];
    for (let i = 0; i < saved.length; i++) paired.push(await addedBy(reader, `saved-${i}`, 1));
    const added = median(paired.map((one) => one.added));
    const noise = median(paired.map((one) => one.noise));
    figures.push(
      figureOf('… the whole main thread, less the same page without us, median', '', { added, noise }),
    );
    expect(totals.length).toBe(saved.length);
  });

  test.each(Object.keys(GIANTS))('%s', { timeout: 120_000 }, async (name) => {
    const cost = await thrice(READ + slug(name));
    note(`${name}: added main-thread time`, NO_STORIES.has(name) ? '≤ 1 ms' : '', ms(cost.total));
    note('… of it, loading the script', '', ms(cost.load));
    note('… longest slice', NO_STORIES.has(name) ? '' : '≤ 16 ms', ms(Math.max(0, ...cost.slices)));
    note('… layout that we forced', 'apart', ms(cost.forcedLayout));
    const paired = await addedBy(reader, slug(name), 3);
    figures.push(figureOf('… the whole main thread, less the same page without us', '', paired));
  });

  test('a thousand paragraphs that arrive', { timeout: 120_000 }, async () => {
    await page.goto(reader.url(READ + slug('a live blog')));
    await marked(page, 3);
    const texts = Array.from({ length: MORE_PARAGRAPHS }, (_, i) => paragraph(i));
    const cost = await costOf(page, () => addParagraphs(texts, 50)(page));
    note('1,000 paragraphs in 20 batches: added main-thread time', '', ms(cost.total));
    note('… longest slice', '≤ 16 ms', ms(Math.max(...cost.slices)));
    const paired = await addedBy(reader, slug('a live blog'), 1, addParagraphs(texts, 50));
    figures.push(figureOf('… the whole main thread, less the same page without us', '', paired));
  });

  test('a thousand changes', { timeout: 120_000 }, async () => {
    const paired = await addedBy(reader, slug('the sample story'), 3, countUp);
    figures.push(figureOf('1,000 changes that tell nothing, less the same page without us', '', paired));
  });

  test('pointer moves', async () => {
    await page.goto(reader.url(READ + slug('the sample story')));
    await marked(page, 10);
    const { x, y } = await spotOf(page, 'Vladimir Putin');
    const each = async (): Promise<number> => {
      const { total, later } = await costOf(page, async () => {
        for (let i = 0; i < MOVES; i++) await page.mouse.move(x - 150 + (i % 100) * 3, y + 40 + (i % 7) * 12);
      });
      return (total + later) / MOVES;
    };
    note('a pointermove, what follows it arriving meanwhile', '', ms(await each()));
    note('a pointermove, layout it asks for included', '≤ 0.2 ms', ms(await each()));
    const paired = await addedBy(reader, slug('the sample story'), 3, movePointer(MOVES));
    figures.push(figureOf('… the whole main thread, less the same page without us', '', paired, MOVES));
  });

  test('first mark', { timeout: 120_000 }, async () => {
    figures.push(...(await firstMarks(reader, READ + slug('the sample story'))));
  });

  test('memory', { timeout: 120_000 }, async () => {
    const heap = async (place: string): Promise<number> => {
      const tab = await reader.open(place);
      await pause(SETTLED_MS);
      const session = await tab.createCDPSession();
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await tab.close();
      return usedSize;
    };
    const of = async (name: string): Promise<string> => {
      const added: number[] = [];
      for (let i = 0; i < 3; i++)
        added.push((await heap(READ + slug(name))) - (await heap(UNREAD + slug(name))));
      return `${(median(added) / 1e6).toFixed(2)} MB`;
    };
    note('script heap of an idle tab with the sample story', '≤ 1 MB', await of('the sample story'));
    note('… with a story of 20,000 words', '', await of('a story of 20,000 words'));
    note('… with a front page', '', await of('a front page'));
  });

  test('memory of many tabs', { timeout: 300_000 }, async () => {
    figures.push(...(await memoryOfTabs(reader, slug('the sample story'))));
  });
});
