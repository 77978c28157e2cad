import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardsOn, marked, press, restOn, spotOf } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** Long enough for a glance to have closed. */
const CLOSED_MS = 800;

inBothBrowsers(
  'two cards',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const openSample = async (): Promise<Page> => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      return page;
    };
    const names = async (page: Page): Promise<string[]> => (await cardsOn(page)).map(({ name }) => name);
    const showing = (page: Page, ...wanted: string[]): Promise<unknown> =>
      eventually(
        `the cards ${wanted}`,
        async () => String((await names(page)).sort()) === String(wanted.sort()),
      );
    const pin = async (page: Page, name: string): Promise<void> => {
      const { x, y } = await spotOf(page, name);
      await page.mouse.click(x, y);
    };

    test('stand side by side once both are pinned, and none covers the other', async () => {
      const page = await openSample();
      await pin(page, 'Hossein Dehghan');
      await cardOpens(page);
      await pin(page, 'Sergei Shoigu');
      await showing(page, 'Hossein Dehghan', 'Sergei Shoigu');
      await pause(200);
      const [older, newer] = await cardsOn(page);
      expect(Math.abs(older!.top - newer!.top)).toBeLessThan(2);
      expect(older!.right <= newer!.left || newer!.right <= older!.left).toBe(true);
      for (const { left, right } of [older!, newer!]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1000);
      }
      await page.mouse.move(AWAY.x, AWAY.y);
      await pause(CLOSED_MS);
      expect(await names(page)).toHaveLength(2);
      // One grows when its sources are asked for; they stay aligned.
      await press(page, 'Sources', 'Hossein Dehghan');
      await pause(200);
      const [grown, other] = await cardsOn(page);
      expect(Math.abs(grown!.top - other!.top)).toBeLessThan(2);
      // The one that has the focus goes first.
      await page.keyboard.press('Escape');
      await showing(page, 'Sergei Shoigu');
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('are one that was pinned and one that is only looked at', async () => {
      const page = await openSample();
      await restOn(page, 'Hossein Dehghan');
      await cardOpens(page);
      await press(page, 'Keep open');
      await restOn(page, 'AP');
      await showing(page, 'Associated Press', 'Hossein Dehghan');
      const [pinned, glance] = await cardsOn(page);
      const apart =
        pinned!.right <= glance!.left ||
        glance!.right <= pinned!.left ||
        pinned!.bottom <= glance!.top ||
        glance!.bottom <= pinned!.top;
      expect(apart).toBe(true);
      await page.mouse.move(AWAY.x, AWAY.y);
      await showing(page, 'Hossein Dehghan');
      // Let go, it is a glance again.
      await press(page, 'Keep open');
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
      await page.close();
    });

    test('close each by its own button, and both with a click elsewhere', async () => {
      const page = await openSample();
      await pin(page, 'Hossein Dehghan');
      await cardOpens(page);
      await pin(page, 'Sergei Shoigu');
      await showing(page, 'Hossein Dehghan', 'Sergei Shoigu');
      await pause(200);
      await press(page, 'Close', 'Hossein Dehghan');
      await showing(page, 'Sergei Shoigu');
      await pin(page, 'Vladimir Putin');
      await showing(page, 'Sergei Shoigu', 'Vladimir Putin');
      await page.mouse.click(AWAY.x, AWAY.y);
      await cardCloses(page);
      await page.close();
    });

    test('come about by the keyboard alone', async () => {
      const page = await openSample();
      await stage.reader.command('next-mention');
      const first = await eventually('a card', async () => (await names(page))[0]);
      // The pin comes first in the card, right after its heading.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await stage.reader.command('next-mention');
      await eventually('a second card', async () => (await names(page)).length === 2);
      const [older, newer] = await names(page);
      expect(older).toBe(first);
      await stage.reader.command('next-mention');
      await eventually('a third in its place', async () => {
        const now = await names(page);
        return now.length === 2 && now.includes(older!) && !now.includes(newer!);
      });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('stand one behind the other in a window too narrow for both', async () => {
      const page = await openSample();
      await page.setViewport({ width: 500, height: 800 });
      await pin(page, 'Sergei Shoigu');
      await cardOpens(page);
      await pin(page, 'Vladimir Putin');
      await showing(page, 'Sergei Shoigu', 'Vladimir Putin');
      for (const { left, right } of await cardsOn(page)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(500);
      }
      // The newer is in front.
      await press(page, 'Close', 'Vladimir Putin');
      await showing(page, 'Sergei Shoigu');
      await page.close();
    });
  },
);
