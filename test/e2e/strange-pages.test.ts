import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardText, documentText, marksOn, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { longestAbsence, watchAbsence } from './strange/absence';
import { PAGES } from './strange/pages';
import { NOTHING, type Strange } from './strange/strange';

const READ = 'www.reuters.com/world/';
const UNREAD = 'www.example.org/world/';
const slug = (name: string): string => name.replaceAll(/[^a-z]+/gi, '-');
/** A page that gets no marks is left alone for good once its later looks are over. */
const LOOKS_MS = 3_200;
/** A page that has done changing is looked at again within this time. */
const LOOK_AGAIN_MS = 900;
/** How much longer than without us a page may be held up at once, on a slow machine; past it there is no bound. */
const HELD_UP_MS = 1_500;

/** Waits until a page has done what it does to itself. */
async function afterAll(page: Page, { done }: Strange): Promise<void> {
  if (done) await eventually('the page to have done', () => page.evaluate(`${done} === true`));
}

const textsOn = async (page: Page): Promise<readonly string[]> =>
  (await marksOn(page)).map(({ text }) => text);

/** Our one element, as it stands in a document that is written out. */
const HOST = /<backgrounder-card[^>]*(?:\/>|>[^<]*<\/backgrounder-card>)/;

inBothBrowsers(
  'a strange page',
  (server) => {
    for (const { name, html, policy, type } of PAGES) {
      for (const host of [READ, UNREAD]) server.serve(host + slug(name), html, policy, type);
    }
  },
  (stage) => {
    test.each(PAGES.map((page) => [page.name, page] as const))('that %s', async (_, strange) => {
      const { reader } = stage;
      const marks = 'chromium' in strange.marks ? strange.marks[reader.name] : strange.marks;

      const bare = await reader.open(UNREAD + slug(strange.name), watchAbsence);
      await afterAll(bare, strange);
      const before = strange.varies ? '' : await documentText(bare);
      const own = await longestAbsence(bare);
      await bare.close();

      const page = await reader.open(READ + slug(strange.name), watchAbsence);
      await afterAll(page, strange);
      await pause(marks === NOTHING ? LOOKS_MS : strange.done ? LOOK_AGAIN_MS : 0);
      // A hand on the mouse is what brings back the marks that a page has cleared.
      await page.mouse.move(AWAY.x, AWAY.y);
      await page.mouse.move(AWAY.x + 50, AWAY.y + 50);
      await eventually('its marks', async () => (await textsOn(page)).length >= marks.length).catch(() => {});
      expect(await textsOn(page)).toEqual(marks);
      if (!strange.varies) expect(await documentText(page)).toBe(before);

      // Not the first: on some pages that stands in a paragraph which is larger than the window.
      const name = marks[1];
      if (name !== undefined && !strange.cardless) {
        await restOn(page, name);
        await eventually('a card by the pointer', () => cardText(page));
        await page.keyboard.press('Escape');
        await cardCloses(page);
        await page.mouse.move(AWAY.x, AWAY.y);
      }
      await reader.command('next-mention');
      if (marks === NOTHING || strange.cardless) await pause(400);
      else {
        await eventually('a card by the keyboard', () => cardText(page));
        expect((await documentText(page)).replace(HOST, '')).toBe(before);
      }
      await page.keyboard.press('Escape');
      await cardCloses(page);
      if (!strange.varies) expect(await documentText(page)).toBe(before);
      if (strange.holds) expect(await page.evaluate(strange.holds)).toBe(true);
      expect(await longestAbsence(page), 'milliseconds that the page is held up').toBeLessThan(
        own + HELD_UP_MS,
      );
      expect(await reader.complaints()).toEqual([]);
      await page.close();
    });
  },
);
