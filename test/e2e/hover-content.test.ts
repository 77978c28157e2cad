import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardsOn, cardText, marked, restOn, spotOf } from './harness/marks';
import { pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** Longer than any timing of the state machine. */
const A_WHILE_MS = 2_500;
const NAME = 'Vladimir Putin';

/** Success criterion 1.4.13, "Content on Hover or Focus", point by point. */
const CRITERION: readonly (readonly [point: string, what: string, holds: (page: Page) => Promise<void>])[] = [
  [
    'dismissible',
    'Escape closes it without moving the pointer, and it stays closed while the pointer stays',
    async (page) => {
      await restOn(page, NAME);
      await cardOpens(page);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await pause(A_WHILE_MS);
      expect(await cardText(page)).toBeNull();
    },
  ],
  [
    'dismissible',
    'it needs no dismissing to see what it is about: the line stays uncovered',
    async (page) => {
      const { y } = await restOn(page, NAME);
      await cardOpens(page);
      const [card] = await cardsOn(page);
      expect(card!.top > y || card!.bottom < y).toBe(true);
    },
  ],
  [
    'hoverable',
    'the pointer can go from the name to any corner of it, straight and slowly, and it stays',
    async (page) => {
      for (const corner of ['near', 'far'] as const) {
        const from = await restOn(page, NAME);
        await cardOpens(page);
        const [card] = await cardsOn(page);
        const to = corner === 'near' ? card!.left + 5 : card!.right - 5;
        const below = card!.top > from.y;
        for (let step = 1; step <= 20; step++) {
          const way = step / 20;
          await page.mouse.move(
            from.x + (to - from.x) * way,
            from.y + ((below ? card!.top + 20 : card!.bottom - 20) - from.y) * way,
          );
          await pause(30);
        }
        await pause(800);
        expect(await cardText(page)).toContain(NAME);
        await page.keyboard.press('Escape');
        await cardCloses(page);
        await page.mouse.move(AWAY.x, AWAY.y);
        await pause(600);
      }
    },
  ],
  [
    'hoverable',
    'text in it can be selected with the mouse',
    async (page) => {
      await restOn(page, NAME);
      await cardOpens(page);
      const [card] = await cardsOn(page);
      await page.mouse.move(card!.left + 20, card!.top + 24);
      await page.mouse.down();
      await page.mouse.move(card!.left + 120, card!.top + 24, { steps: 5 });
      await page.mouse.up();
      await pause(400);
      expect(await cardText(page)).toContain(NAME);
    },
  ],
  [
    'persistent',
    'it stays as long as the pointer rests on the name',
    async (page) => {
      await restOn(page, NAME);
      await cardOpens(page);
      await pause(A_WHILE_MS);
      expect(await cardText(page)).toContain(NAME);
    },
  ],
  [
    'persistent',
    'it stays as long as the pointer rests in it',
    async (page) => {
      await restOn(page, NAME);
      await cardOpens(page);
      const [card] = await cardsOn(page);
      await page.mouse.move(card!.left + 30, card!.top + 30, { steps: 6 });
      await pause(A_WHILE_MS);
      expect(await cardText(page)).toContain(NAME);
    },
  ],
  [
    'persistent',
    'it stays when its name was clicked, wherever the pointer goes',
    async (page) => {
      const { x, y } = await spotOf(page, NAME);
      await page.mouse.click(x, y);
      await cardOpens(page);
      await page.mouse.move(AWAY.x, AWAY.y);
      await pause(A_WHILE_MS);
      expect(await cardText(page)).toContain(NAME);
    },
  ],
  [
    'persistent',
    'it goes when the pointer has left both, which is what closes it',
    async (page) => {
      await restOn(page, NAME);
      await cardOpens(page);
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
    },
  ],
];

inBothBrowsers(
  'WCAG 1.4.13',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test.each(CRITERION)('%s: %s', async (_point, _what, holds) => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      await holds(page);
      await page.close();
    });
  },
);
