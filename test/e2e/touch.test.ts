import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardOpens, cardText, marked, press, spotOf } from './harness/marks';
import { pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const drag = async (page: Page, x: number, y: number, by: number): Promise<void> => {
  await page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 8; step++) await page.touchscreen.touchMove(x, y + (by * step) / 8);
  await page.touchscreen.touchEnd();
};

inBothBrowsers(
  'a finger',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('that taps a mark opens a sheet at the bottom, which a tap elsewhere closes', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.touchscreen.tap(x, y);
      expect(await cardOpens(page)).toContain('Putin');
      const sheet = await page.evaluate(() => {
        const box = document.querySelector('backgrounder-card')!.getBoundingClientRect();
        return { left: box.left, width: box.width, bottom: box.bottom, window: [innerWidth, innerHeight] };
      });
      expect(sheet.bottom).toBeCloseTo(sheet.window[1]!, 0);
      await pause(500);
      expect(await cardText(page)).toContain('Putin');
      await page.touchscreen.tap(500, 40);
      await cardCloses(page);
      await page.close();
    });

    test('that taps a mark has its line left to be seen, wherever it stands', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.setViewport({ width: 390, height: 700, hasTouch: true });
      await marked(page, CAST.length);
      for (const [from, edge] of [
        [80, 'bottom'],
        [300, 'bottom'],
        [400, 'top'],
        [660, 'top'],
      ] as const) {
        const { x, y } = await page.evaluate((wanted) => {
          const range = [...(CSS.highlights.get('backgrounder-official') as unknown as Iterable<Range>)].find(
            (one) => one.toString() === 'Vladimir Putin',
          )!;
          document.body.style.marginBlock = '1000px';
          scrollBy({ top: range.getBoundingClientRect().top - wanted, behavior: 'instant' });
          const { left, top } = range.getClientRects()[0]!;
          return { x: left + 8, y: top + 8 };
        }, from);
        expect(Math.abs(y - from)).toBeLessThan(20);
        await page.touchscreen.tap(x, y);
        await cardOpens(page);
        const sheet = await page.evaluate(() => {
          const { top, bottom, width } = document.querySelector('backgrounder-card')!.getBoundingClientRect();
          return { top, bottom, width, height: innerHeight };
        });
        // Firefox keeps room for a scroll bar.
        expect(sheet.width).toBeGreaterThan(370);
        if (edge === 'bottom') expect(sheet.bottom).toBeCloseTo(sheet.height, 0);
        else expect(sheet.top).toBeCloseTo(0, 0);
        expect(sheet.bottom < y || sheet.top > y, `the line at ${from}`).toBe(true);
        await press(page, 'Sources');
        await pause(300);
        const grown = await page.evaluate(() => {
          const { top, bottom } = document.querySelector('backgrounder-card')!.getBoundingClientRect();
          return { top, bottom };
        });
        expect(grown.bottom < y || grown.top > y, `the line at ${from}, with the sources open`).toBe(true);
        await press(page, 'Close');
        await cardCloses(page);
      }
      await page.close();
    });

    test('that scrolls over a mark opens nothing, and one that scrolls the sheet leaves the page', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.setViewport({ width: 390, height: 600, hasTouch: true });
      await marked(page, CAST.length);
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await drag(page, x, y, -60);
      await pause(600);
      expect(await cardText(page)).toBeNull();
      const tapped = await spotOf(page, 'Vladimir Putin');
      await page.touchscreen.tap(tapped.x, tapped.y);
      await cardOpens(page);
      const before = await page.evaluate(() => scrollY);
      // It stands at the top or at the bottom, as the tapped line leaves room.
      const middle = await page.evaluate(() => {
        const { top, bottom } = document.querySelector('backgrounder-card')!.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      for (let i = 0; i < 3; i++) await drag(page, 195, middle + 40, -150);
      await pause(600);
      expect(await cardText(page)).toContain('Putin');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.close();
    });

    test('that taps a mark in a link follows the link', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const { x, y } = await spotOf(page, 'S-300');
      await page.touchscreen.tap(x, y);
      await pause(600);
      expect(await cardText(page)).toBeNull();
      expect(new URL(page.url()).hash).toBe('#s300');
      await page.close();
    });
  },
);
