import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ToContent } from '../../src/core/message';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardOpens, cardText, marked, marksOn, press, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const PLAIN_PLACE = 'www.reuters.com/about';
const PLAIN =
  '<!doctype html><html lang="en"><title>About</title><p id="name">We once met vladimir putin.</p></html>';

inBothBrowsers(
  'what the reader asks for',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(PLAIN_PLACE, PLAIN);
  },
  (stage) => {
    /** What the menu entry and the popup send to the page in front. Menus are beyond the reach of drivers. */
    const tell = async (page: Page, message: ToContent): Promise<void> => {
      const sender = await stage.reader.extensionPage('options.html');
      await sender.evaluate(`(async () => {
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({ url: '*://*.reuters.com/*' });
        // As the menu does: a page that is no story hears nothing before.
        await Promise.all(tabs.map(({ id }) =>
          api.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] })));
        await Promise.all(tabs.map(({ id }) => api.tabs.sendMessage(id, ${JSON.stringify(message)})));
      })()`);
      await sender.close();
      await page.bringToFront();
    };
    const select = (page: Page, words: string): Promise<void> =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
        }
        throw new Error(`"${wanted}" is not there`);
      }, words);

    test('selected text that is not marked gets its card', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await select(page, 'Netanyahu said');
      await tell(page, { type: 'look-up-selection' });
      expect(await cardOpens(page)).toMatch(/Benjamin Netanyahu/);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('text that nothing is known of is told to be so', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await select(page, 'packed for shipping');
      await tell(page, { type: 'look-up-selection' });
      expect(await cardOpens(page)).toMatch(/Nothing is known/);
      await page.close();
    });

    test('a page that is no story can be asked too, in whatever capitals', async () => {
      const page = await stage.reader.open(PLAIN_PLACE);
      await select(page, 'vladimir putin');
      await tell(page, { type: 'look-up-selection' });
      expect(await cardOpens(page)).toMatch(/Vladimir Putin/);
      expect(await marksOn(page)).toEqual([]);
      await page.close();
    });

    test('another date gives the offices of that day', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await tell(page, { type: 'set-date', date: '2009-03-01' });
      await eventually('the office of 2009', async () => {
        await restOn(page, 'Vladimir Putin');
        const card = await cardOpens(page);
        await page.keyboard.press('Escape');
        await cardCloses(page);
        return /Prime Minister of Russia/.test(card.slice(0, 200));
      });
      await page.close();
    });

    test('“Not this one?” switches this site off, and undoes it in the same card', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const all = (await marked(page, CAST.length)).length;
      await restOn(page, 'Sputnik');
      await cardOpens(page);
      await press(page, 'Not this one?');
      await press(page, 'Switch Backgrounder off on this site');
      await eventually('the marks to go', async () => (await marksOn(page)).length === 0);
      expect(await cardText(page)).toContain('Backgrounder is off on this site');
      await press(page, 'Undo');
      await cardCloses(page);
      await marked(page, all);
      // The same again, without a change of mind.
      await restOn(page, 'T-90');
      await cardOpens(page);
      await press(page, 'Not this one?');
      await press(page, 'Switch Backgrounder off on this site');
      await eventually('the marks to go', async () => (await marksOn(page)).length === 0);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.reload();
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      const options = await stage.reader.extensionPage('options.html');
      await options.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
      await options.close();
      await marked(page, all);
      await page.close();
    });

    test.each(['Take this mark away', 'Never mark T-90'])(
      '“%s” is undone in the same card, which is there again',
      async (wish) => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        const before = await marked(page, CAST.length);
        await restOn(page, 'T-90');
        await cardOpens(page);
        await press(page, 'Not this one?');
        await press(page, wish);
        await eventually('the mark to go', async () =>
          (await marksOn(page)).every(({ text }) => text !== 'T-90'),
        );
        await press(page, 'Undo');
        await eventually('the card', async () => (await cardText(page))?.includes('Main battle tank'));
        await eventually('the mark', async () => (await marksOn(page)).length === before.length);
        expect(await marksOn(page)).toEqual(before);
        await page.close();
      },
    );

    test('“Never mark …” takes the name away everywhere, until it is restored', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const all = (await marked(page, CAST.length)).length;
      await restOn(page, 'Sputnik');
      await cardOpens(page);
      await press(page, 'Not this one?');
      await eventually('the choice', async () => (await cardText(page))?.includes('Never mark'));
      await press(page, 'Never mark');
      await eventually('the mark to go', async () => (await marksOn(page)).length === all - 1);
      // The card stays to offer the way back.
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.reload();
      await eventually('the page without it', async () => (await marksOn(page)).length === all - 1);
      const options = await stage.reader.extensionPage('options.html');
      await eventually('the name in the list', () =>
        options.evaluate<boolean>(
          `[...document.querySelectorAll('button')].some((one) => one.innerText.includes('Restore'))`,
        ),
      );
      await options.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('Restore')).click()`,
      );
      // A page that is closed at once takes what it was about to store along.
      await eventually('the name to leave the list', () =>
        options.evaluate<boolean>(
          `![...document.querySelectorAll('button')].some((one) => one.innerText.includes('Restore'))`,
        ),
      );
      await options.close();
      await marked(page, all);
      await page.close();
    });
  },
);
