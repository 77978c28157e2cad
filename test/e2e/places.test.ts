import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, press, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE } from './harness/sample';

const ARTICLE = /<article[\s\S]*<\/article>/.exec(SAMPLE)![0];
const HOST = 'www.reuters.com/world/';

/** The sample story, with its article in another place. */
const inPlaceOfArticle = (html: string): string => SAMPLE.replace(ARTICLE, html);

const PAGES: Readonly<Record<string, string>> = {
  'a modal dialog': inPlaceOfArticle(
    `<dialog id="place" style="width: 40rem">${ARTICLE}</dialog><script>place.showModal()</script>`,
  ),
  'a popover of the page': inPlaceOfArticle(
    `<div id="place" popover style="width: 40rem">${ARTICLE}</div><script>place.showPopover()</script>`,
  ),
  'a fullscreen element': inPlaceOfArticle(
    `<button id="go" onclick="place.requestFullscreen()">Go</button>
    <div id="place" style="background: Canvas; overflow: auto">${ARTICLE}</div>`,
  ),
  'an open shadow root': inPlaceOfArticle(
    `<story-text></story-text><template id="story">${ARTICLE}</template>
    <script>document.querySelector('story-text').attachShadow({ mode: 'open' }).append(story.content)</script>`,
  ),
  'the slots of a shadow root': inPlaceOfArticle(
    `<story-text>${ARTICLE}</story-text>
    <script>
      document.querySelector('story-text').attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    </script>`,
  ),
};

const place = (name: string): string => HOST + name.replaceAll(' ', '-');

inBothBrowsers(
  'a card opens',
  (server) => {
    for (const [name, html] of Object.entries(PAGES)) server.serve(place(name), html);
  },
  (stage) => {
    const isOpen = (page: Page, name: string): Promise<boolean> =>
      page.evaluate(
        (selector) => document.querySelector(selector) !== null,
        /shadow/.test(name) ? 'story-text' : '#place:is(dialog:modal, :popover-open, :fullscreen)',
      );

    test.each(Object.keys(PAGES))('in %s, and can be used there', async (name) => {
      const page = await stage.reader.open(place(name));
      await page.mouse.move(AWAY.x, AWAY.y);
      if (name === 'a fullscreen element') {
        await page.click('#go');
        await eventually('full screen', () => page.evaluate(() => !!document.fullscreenElement));
        await pause(300);
      }
      await marked(page, 5);
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Vladimir Putin');
      await press(page, 'Why this?');
      await eventually('the reasons', async () => (await cardText(page))?.includes('full name'));
      // What it stands in is still open, and still whole without it.
      expect(await isOpen(page, name)).toBe(true);
      // Escape is the browser's own way out of full screen.
      if (name === 'a fullscreen element') await press(page, 'Close');
      else await page.keyboard.press('Escape');
      await cardCloses(page);
      expect(await isOpen(page, name)).toBe(true);
      await page.close();
    });
  },
);
