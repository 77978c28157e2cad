import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, cardText, marked, marksOn, restOn } from './harness/marks';
import { type ExtensionPage, eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const INDEX_PLACE = 'www.reuters.com/';
const INDEX =
  '<!doctype html><html lang="en"><title>News</title><h1>News</h1><p>Vladimir Putin and others.</p></html>';
/** Not among the installed hosts. */
const UNLISTED_PLACE = 'www.example.org/sample-story';

inBothBrowsers(
  'the popup',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(INDEX_PLACE, INDEX);
    server.serve(UNLISTED_PLACE, SAMPLE);
  },
  (stage) => {
    const says = (popup: ExtensionPage): Promise<string> => popup.evaluate('document.body.innerText');
    const saysAtLast = (popup: ExtensionPage, words: RegExp): Promise<string> =>
      eventually(`the popup to say ${words}`, async () => {
        const text = await says(popup);
        return words.test(text) && text;
      });
    /** Later, because a click may close the popup, and what is closed does not answer. */
    const click = (popup: ExtensionPage, words: string): Promise<void> =>
      popup.evaluate(`void setTimeout(() => [...document.querySelectorAll('button, label')]
        .find((one) => one.innerText.includes(${JSON.stringify(words)}))
        .click(), 50)`);

    interface Shown {
      readonly page: Page;
      readonly popup: ExtensionPage;
      /** What the popup says by then. */
      readonly text: string;
      readonly close: () => Promise<void>;
    }
    /** The popup over a page, as soon as it says what is expected of it. */
    const popupOver = async (page: Page, words: RegExp): Promise<Shown> => {
      const popup = await stage.reader.popup(page);
      const text = await saysAtLast(popup, words);
      const close = async (): Promise<void> => {
        await popup.close();
        await page.close();
      };
      return { page, popup, text, close };
    };
    const overPlace = async (place: string, words: RegExp): Promise<Shown> =>
      popupOver(await stage.reader.open(place), words);
    /** The popup over the sample story, when all its marks are there. */
    const overStory = async (words = /In this story/): Promise<Shown & { readonly marks: number }> => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const marks = (await marked(page, CAST.length)).length;
      return { ...(await popupOver(page, words)), marks };
    };
    /** Says in the popup that the story is of another day. */
    const correctDate = async (popup: ExtensionPage, day: string): Promise<void> => {
      await click(popup, 'Correct');
      await eventually('the field', () => popup.evaluate<boolean>(`!!document.querySelector('[type=date]')`));
      await popup.evaluate(`(() => {
        const field = document.querySelector('[type=date]');
        field.value = ${JSON.stringify(day)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await click(popup, 'Use it');
    };

    test('lists the cast of the story, each with what it was on the day', async () => {
      const { popup, text, close } = await overStory();
      for (const kind of ['official', 'weapon', 'source'] as const) {
        const count = CAST.filter((one) => one.kind === kind).length;
        expect(text).toMatch(new RegExp(`${kind}s\\s+${count}`, 'i'));
      }
      for (const { says: words } of CAST) for (const word of words) expect(text).toMatch(word);
      expect(text).toMatch(/16 Feb 2016|Feb 16, 2016/);
      // Firefox would make room for every sentence on one line.
      const width = await popup.evaluate<number>('innerWidth');
      expect(width).toBeGreaterThanOrEqual(360);
      expect(width).toBeLessThanOrEqual(420);
      await close();
    });

    test('a row scrolls to the name and opens its card', async () => {
      const { page, popup } = await overStory();
      await click(popup, 'Bashar');
      await eventually('the card', async () => /Bashar/.test((await cardText(page)) ?? ''));
      await page.close();
    });

    test('switches the site off and on again, at once', async () => {
      const { page, popup, close } = await overStory();
      await click(popup, 'reuters.com');
      await saysAtLast(popup, /off on this site/);
      await eventually('no marks', async () => (await marksOn(page)).length === 0);
      await click(popup, 'reuters.com');
      await marked(page, CAST.length);
      await close();
    });

    test('switches everything off and on again', async () => {
      const { page, popup, close } = await overStory();
      await click(popup, 'Backgrounder is on');
      await saysAtLast(popup, /Backgrounder is switched off/);
      await eventually('no marks', async () => (await marksOn(page)).length === 0);
      await click(popup, 'Switch on');
      await saysAtLast(popup, /In this story/);
      await marked(page, CAST.length);
      await close();
    });

    test('marks every mention, or the first', async () => {
      const { page, popup, marks, close } = await overStory();
      await click(popup, 'Every mention');
      await eventually('more marks', async () => (await marksOn(page)).length > marks);
      await click(popup, 'First mention');
      await eventually('the marks of before', async () => (await marksOn(page)).length === marks);
      await close();
    });

    test('steps through the mentions of a name, those without a mark too, and stays open', async () => {
      const { page, popup, marks, close } = await overStory();
      const step = (): Promise<unknown> =>
        popup.evaluate(`void [...document.querySelectorAll('.step')]
          .find((one) => one.ariaLabel.startsWith('Benjamin Netanyahu')).click()`);
      /** What is painted as the name whose card is open. */
      const active = (): Promise<string> =>
        page.evaluate(() =>
          [...((CSS.highlights.get('backgrounder-active') ?? []) as Iterable<Range>)].map(String).join(),
        );
      await step();
      await eventually('the first', async () => (await active()) === 'Benjamin Netanyahu');
      await step();
      await eventually('the second', async () => (await active()) === 'Netanyahu');
      expect(await cardText(page)).toContain('Benjamin Netanyahu');
      await saysAtLast(popup, /2\/2/);
      expect(await marksOn(page)).toHaveLength(marks);
      await close();
    });

    test('goes from mark to mark', async () => {
      const { page, popup, close } = await overStory();
      const next = (): Promise<unknown> =>
        popup.evaluate(`void document.querySelector('[aria-label="Next marked name"]').click()`);
      await next();
      const first = await eventually('the first card', () => cardText(page));
      await next();
      await eventually('the next card', async () => {
        const card = await cardText(page);
        return card !== null && card !== first;
      });
      await close();
    });

    test('corrects the story’s date: cards and cast follow, until the page is closed', async () => {
      const { page, popup } = await overStory(/Story of (?:16 Feb 2016|Feb 16, 2016), from the page’s data/);
      await correctDate(popup, '2009-03-01');
      const text = await saysAtLast(popup, /Mar(?:ch)? 1, 2009|1 Mar 2009/);
      expect(text).toMatch(/set by you/);
      expect(text).toMatch(/Vladimir Putin\s+Prime Minister of Russia/);
      // Off and on again, it is still the same page.
      await click(popup, 'reuters.com');
      await saysAtLast(popup, /off on this site/);
      await click(popup, 'reuters.com');
      await saysAtLast(popup, /set by you/);
      await popup.close();
      await marked(page, CAST.length - 2);
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toMatch(/Prime Minister of Russia/);
      await page.keyboard.press('Escape');
      await page.reload();
      await marked(page, CAST.length);
      const again = await stage.reader.popup(page);
      await saysAtLast(again, /from the page’s data/);
      await again.close();
      await page.close();
    });

    test('gives the page’s own date back', async () => {
      const { popup, close } = await overStory();
      await correctDate(popup, '2009-03-01');
      await saysAtLast(popup, /Prime Minister of Russia/);
      await click(popup, 'Back to');
      expect(await saysAtLast(popup, /from the page’s data/)).toMatch(/President of Russia/);
      await close();
    });

    test('names the publisher', async () => {
      const { close } = await overStory(/Published by\s+Reuters/);
      await close();
    });

    test('says why nothing is marked on a page that is no story', async () => {
      const { close } = await overPlace(INDEX_PLACE, /does not look like a news story/);
      await close();
    });

    test('reads a page that is no story all the same, when asked', async () => {
      const { page, popup, close } = await overPlace(INDEX_PLACE, /does not look like a news story/);
      await click(popup, 'Read this page');
      expect((await marked(page, 1)).map(({ text }) => text)).toEqual(['Vladimir Putin']);
      await saysAtLast(popup, /In this story/);
      await close();
    });

    test('reads a page of an unlisted site once, when asked', async () => {
      const { page, popup, close } = await overPlace(UNLISTED_PLACE, /does not read this site unless/);
      expect(await marksOn(page)).toEqual([]);
      await click(popup, 'Read this page');
      await marked(page, CAST.length);
      await saysAtLast(popup, /In this story/);
      await close();
    });
  },
);
