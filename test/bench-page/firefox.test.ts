import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS, savedPages } from '../e2e/harness/corpus';
import { startFirefox } from '../e2e/harness/firefox';
import { pause, type Reader } from '../e2e/harness/reader';
import { SAMPLE } from '../e2e/harness/sample';
import { startServer, type TestServer } from '../e2e/harness/server';
import { type Figure, median, ms, print } from './figures';
import { firstMarks } from './first-mark';
import { frontPage, liveBlog, longStory, manyNodes, paragraph, searchPage, videoPage } from './giants';
import { memoryOfTabs } from './memory-of-tabs';
import { leaveUnread, READ, SETTLED_MS, servePages, slug, UNREAD } from './pages';
import { addedBy, addParagraphs, countUp, figureOf, movePointer } from './paired';

const OWN: Readonly<Record<string, string>> = {
  'the sample story': SAMPLE,
  'a front page': frontPage(),
  'a page with a video': videoPage(),
  'a page of search results': searchPage(),
  'a story of 20,000 words': longStory(),
  'a story of 50,000 nodes': manyNodes(),
  'a live blog': liveBlog(),
};
/** They are none, and must cost next to nothing. */
const NO_STORIES = new Set(['a front page', 'a page with a video', 'a page of search results']);
const MOVES = 200;
const MORE_PARAGRAPHS = 1_000;

/**
 * Firefox's protocol has no trace of whose code ran when, so here the page's main thread is asked over and over how
 * long it was away: the same page with and without the extension, in pairs. What is no larger than the difference
 * between two loads of the page without it lies under the noise.
 */
describe('what the extension costs a page in Firefox', () => {
  const saved = savedPages();
  let server: TestServer;
  let reader: Reader;
  const figures: Figure[] = [];
  const note = (what: string, goal: string, measured: string): void =>
    void figures.push({ what, goal, measured });

  beforeAll(async () => {
    server = await startServer();
    servePages(server, saved, OWN);
    reader = await startFirefox({ server, shipped: true, alter: leaveUnread });
    for (let i = 0; i < 3; i++) await away(READ + slug('the sample story'));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
    print('Firefox: what the extension costs a page (pairs with and without)', figures);
  });

  /** How long the page's thread was away after the document was there, and the longest time. */
  const away = async (place: string): Promise<{ readonly total: number; readonly longest: number }> => {
    const page = await reader.open(`${UNREAD}blank`);
    await page.evaluateOnNewDocument(() => {
      const world = globalThis as { away?: { total: number; longest: number } };
      world.away = { total: 0, longest: 0 };
      const { port1, port2 } = new MessageChannel();
      let last = 0;
      port1.onmessage = () => {
        const now = performance.now();
        const gap = now - last;
        // A turn of this loop takes a small part of a millisecond.
        if (last > 0 && gap > 0.5) {
          world.away!.total += gap;
          world.away!.longest = Math.max(world.away!.longest, gap);
        }
        last = now;
        port2.postMessage(0);
      };
      document.addEventListener('DOMContentLoaded', () => port2.postMessage(0));
    });
    await page.goto(reader.url(place));
    await pause(SETTLED_MS);
    const seen = await page.evaluate(
      () => (globalThis as { away?: { total: number; longest: number } }).away!,
    );
    await page.close();
    return seen;
  };
  const pairs = async (name: string, rounds: number) => {
    const added: number[] = [];
    const longest: number[] = [];
    const noise: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const without = await away(UNREAD + name);
      const withUs = await away(READ + name);
      const again = await away(UNREAD + name);
      added.push(withUs.total - (without.total + again.total) / 2);
      longest.push(withUs.longest - Math.max(without.longest, again.longest));
      noise.push(Math.abs(without.total - again.total));
    }
    return { added: median(added), longest: median(longest), noise: median(noise) };
  };

  test('saved pages', { timeout: 900_000 }, async () => {
    if (!CORPUS) return note('saved pages', '≤ 10 ms', 'skipped: corpus not here');
    const all = [];
    for (let i = 0; i < saved.length; i++) all.push(await pairs(`saved-${i}`, 1));
    note(
      `${saved.length} saved pages: added main-thread time, median`,
      '≤ 10 ms',
      ms(median(all.map(({ added }) => added))),
    );
    note('… noise, median', '', ms(median(all.map(({ noise }) => noise))));
    note(
      '… longest absence beyond the page’s own, median',
      '≤ 16 ms',
      ms(median(all.map(({ longest }) => longest))),
    );
    expect(all.length).toBe(saved.length);
  });

  test.each(Object.keys(OWN))('%s', { timeout: 120_000 }, async (name) => {
    const { added, noise, longest } = await pairs(slug(name), 3);
    note(`${name}: added main-thread time`, NO_STORIES.has(name) ? '≤ 1 ms' : '', ms(added));
    note('… noise', '', ms(noise));
    note('… longest absence beyond the page’s own', '', ms(longest));
    figures.push(figureOf('… processor time of the main thread', '', await addedBy(reader, slug(name), 3)));
  });

  test('what happens in a page', { timeout: 300_000 }, async () => {
    const texts = Array.from({ length: MORE_PARAGRAPHS }, (_, i) => paragraph(i));
    const story = slug('the sample story');
    const moved = await addedBy(reader, story, 3, movePointer(MOVES));
    figures.push(figureOf('a pointermove', '≤ 0.2 ms', moved, MOVES));
    figures.push(figureOf('1,000 changes that tell nothing', '', await addedBy(reader, story, 3, countUp)));
    const grown = await addedBy(reader, slug('a live blog'), 1, addParagraphs(texts, 50));
    figures.push(figureOf('1,000 paragraphs in 20 batches', '', grown));
  });

  test('first mark', { timeout: 120_000 }, async () => {
    figures.push(...(await firstMarks(reader, READ + slug('the sample story'))));
  });

  test('memory of many tabs', { timeout: 300_000 }, async () => {
    figures.push(...(await memoryOfTabs(reader, slug('the sample story'))));
  });
});
