import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardOpens, cardText, marked, spotOf } from './harness/marks';
import { pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

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
