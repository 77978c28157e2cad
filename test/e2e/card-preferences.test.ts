import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { openCard, openSample } from './harness/cards';
import { AWAY, cardCloses } from './harness/marks';
import { SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'where nothing shall move',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('nothing does', async () => {
      const page = await openSample(stage.reader.open);
      await openCard(page, 'Vladimir Putin');
      const animations = await page.evaluate(() => {
        const surface = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.surface')!;
        return {
          running: surface.getAnimations({ subtree: true }).length,
          name: getComputedStyle(surface).animationName,
        };
      });
      expect(animations).toEqual({ running: 0, name: 'none' });
      await page.close();
    });
  },
  { prefers: 'stillness' },
);

inBothBrowsers(
  'with few colours',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('the card has an edge, and its drawings can be told from their ground', async () => {
      const page = await openSample(stage.reader.open);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      for (const name of ['Hossein Dehghan', 'S-300']) {
        await openCard(page, name);
        const seen = await page.evaluate(() => {
          const root = document.querySelector('backgrounder-card')!.shadowRoot!;
          const surface = getComputedStyle(root.querySelector('.surface')!);
          const fill = (selector: string): string | undefined => {
            const drawn = root.querySelector(selector);
            return drawn ? getComputedStyle(drawn).fill : undefined;
          };
          return {
            border: surface.borderTopStyle,
            paper: surface.backgroundColor,
            now: fill('.now'),
            track: fill('.track'),
            story: fill('rect.story'),
          };
        });
        expect(seen.border).toBe('solid');
        expect(seen.now).not.toBe(seen.paper);
        expect(seen.now).not.toBe(seen.track);
        expect(seen.story).not.toBe(seen.paper);
        await page.keyboard.press('Escape');
        await cardCloses(page);
        await page.mouse.move(AWAY.x, AWAY.y);
      }
      await page.close();
    });
  },
  { prefers: 'forced-colours' },
);
