import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { marked, marksOn } from './harness/marks';
import { type ExtensionPage, eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const INDEX_PLACE = 'www.reuters.com/';
const INDEX = '<!doctype html><html lang="en"><title>News</title><h1>News</h1><main></main></html>';
/** Past the last of the gate's looks at a page without a story. */
const LOOKED_MS = 3_500;

/** What the altered code that reads stories says wherever it is brought in. */
const CAME = 'reading came';

inBothBrowsers(
  'the code that reads stories',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(INDEX_PLACE, INDEX);
  },
  (stage) => {
    const came = (page: Page): Promise<boolean> => page.evaluate((said) => document.title === said, CAME);
    /** Whether the look of our marks is there, by what it says of a card. */
    const styled = (page: Page): Promise<boolean> =>
      page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('backgrounder-card'));
        const { length } = getComputedStyle(probe).getPropertyValue('--backgrounder-display');
        probe.remove();
        return length > 0;
      });
    const toggle = (popup: ExtensionPage, words: string): Promise<void> =>
      popup.evaluate(`void setTimeout(() => [...document.querySelectorAll('label')]
        .find((one) => one.innerText.includes(${JSON.stringify(words)})).click(), 50)`);
    const says = (popup: ExtensionPage, words: RegExp): Promise<unknown> =>
      eventually(`the popup to say ${words}`, async () =>
        words.test(await popup.evaluate<string>('document.body.innerText')),
      );

    test('comes with a story, and the look of its marks, and neither to a page that is none', async () => {
      const index = await stage.reader.open(INDEX_PLACE);
      await pause(LOOKED_MS);
      expect(await came(index)).toBe(false);
      expect(await styled(index)).toBe(false);
      await index.close();
      const story = await stage.reader.open(SAMPLE_PLACE);
      await marked(story, CAST.length);
      expect(await came(story)).toBe(true);
      expect(await styled(story)).toBe(true);
      await story.close();
    });

    test('comes when the page goes on to a story without a new document', async () => {
      const page = await stage.reader.open(INDEX_PLACE);
      await pause(LOOKED_MS);
      await page.evaluate(async (address) => {
        const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        document.querySelector('main')!.replaceWith(next.querySelector('article')!);
        history.pushState({}, '', '/world/sample-story');
      }, stage.reader.url(SAMPLE_PLACE));
      await marked(page, CAST.length);
      await page.close();
    });

    test('stays away while the site is off, and comes as soon as it is on again', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const popup = await stage.reader.popup(page);
      await says(popup, /In this story/);
      await toggle(popup, 'reuters.com');
      await says(popup, /off on this site/);
      await popup.close();
      await page.close();

      const again = await stage.reader.open(SAMPLE_PLACE);
      await pause(LOOKED_MS);
      expect(await came(again)).toBe(false);
      expect(await marksOn(again)).toEqual([]);
      const over = await stage.reader.popup(again);
      await says(over, /off on this site/);
      await toggle(over, 'reuters.com');
      await marked(again, CAST.length);
      await over.close();
      await again.close();
    });
  },
  {
    alter: (folder) =>
      appendFileSync(join(folder, 'reading.js'), `;document.title = ${JSON.stringify(CAME)};\n`),
  },
);
