import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type AxeResult, axeOn } from './harness/axe';
import { inBothBrowsers } from './harness/both';
import { DRAWN_MS, openCard, openSample, says } from './harness/cards';
import { cardOpens, cardsOn, press, spotOf } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** Every state that a card can be in, and how a reader gets there. */
const STATES: readonly (readonly [
  string,
  (page: Page, command: (name: string) => Promise<void>) => Promise<void>,
])[] = [
  [
    'with its sources open',
    async (page) => {
      await openCard(page, 'Hossein Dehghan');
      await press(page, 'Sources');
      await says(page, 'as of');
    },
  ],
  [
    'that tells why',
    async (page) => {
      await openCard(page, 'S-300');
      await press(page, 'Why this?');
      await says(page, 'designation');
    },
  ],
  [
    'that is doubted, with the report on show',
    async (page) => {
      await openCard(page, 'Fars News Agency');
      await press(page, 'Not this one?');
      await press(page, 'Report a wrong card');
      await says(page, 'Nothing is sent');
    },
  ],
  [
    'of a successor, with the way back',
    async (page) => {
      await openCard(page, 'Hossein Dehghan');
      await press(page, 'Amir Hatami');
      await says(page, 'Back to Hossein Dehghan');
    },
  ],
  [
    'that shows all offices',
    async (page) => {
      await openCard(page, 'Vladimir Putin');
      await press(page, 'more');
    },
  ],
  [
    'that was hidden',
    async (page) => {
      await openCard(page, 'T-90');
      await press(page, 'Not this one?');
      await press(page, 'Take this mark away');
      await says(page, 'Undo');
    },
  ],
  ...(
    [
      ['that lists whom a text may name', 'Bush', 'It may be one of these'],
      ['that knows nothing of a text', 'More', 'Nothing is known'],
    ] as const
  ).map(
    ([state, asked, answer]) =>
      [
        state,
        async (page: Page, command: (name: string) => Promise<void>) => {
          await page.evaluate((words) => {
            const text = document.querySelector('aside p')!.firstChild as Text;
            text.data = `More of ${words}`;
            const at = text.data.lastIndexOf(words);
            getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
          }, asked);
          await command('look-up-selection');
          await says(page, answer);
        },
      ] as const,
  ),
  [
    'that the keyboard opened',
    async (page, command) => {
      await command('next-mention');
      await cardOpens(page);
    },
  ],
  [
    'that is one of two',
    async (page) => {
      for (const name of ['Hossein Dehghan', 'Sergei Shoigu']) {
        const { x, y } = await spotOf(page, name);
        await page.mouse.click(x, y);
        await eventually(`the card of ${name}`, async () =>
          (await cardsOn(page)).some((card) => card.name === name),
        );
      }
    },
  ],
  [
    'that is a sheet',
    async (page) => {
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.touchscreen.tap(x, y);
      await cardOpens(page);
    },
  ],
];

describe.each([
  ['light', false],
  ['dark', true],
])('in %s', (_, dark) => {
  inBothBrowsers(
    'axe finds nothing wrong',
    (server) => server.serve(SAMPLE_PLACE, SAMPLE),
    (stage) => {
      test.each(STATES)('with a card %s', async (_name, reach) => {
        const page = await openSample(stage.reader.open);
        await reach(page, stage.reader.command);
        await pause(DRAWN_MS);
        const result = (await page.evaluate(axeOn('backgrounder-card'))) as AxeResult;
        expect(result.passes).toBeGreaterThan(5);
        expect(result.violations).toEqual([]);
        expect(result.incomplete).toEqual([]);
        await page.close();
      });
    },
    { dark },
  );
});
