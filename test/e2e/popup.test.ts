import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardText, marked, marksOn } from './harness/marks';
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

    test('lists the cast of the story, each with what it was on the day', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const popup = await stage.reader.popup(page);
      const text = await saysAtLast(popup, /In this story/);
      for (const kind of ['official', 'weapon', 'source'] as const) {
        const count = CAST.filter((one) => one.kind === kind).length;
        expect(text).toMatch(new RegExp(`${kind}s\\s+${count}`, 'i'));
      }
      for (const { says: words } of CAST) for (const word of words) expect(text).toMatch(word);
      expect(text).toMatch(/16 Feb 2016|Feb 16, 2016/);
      await popup.close();
      await page.close();
    });

    test('a row scrolls to the name and opens its card', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const popup = await stage.reader.popup(page);
      await saysAtLast(popup, /In this story/);
      await click(popup, 'Bashar');
      await eventually('the card', async () => /Bashar/.test((await cardText(page)) ?? ''));
      await page.close();
    });

    test('switches the site off and on again, at once', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const popup = await stage.reader.popup(page);
      await saysAtLast(popup, /In this story/);
      await click(popup, 'reuters.com');
      await saysAtLast(popup, /off on this site/);
      await eventually('no marks', async () => (await marksOn(page)).length === 0);
      await click(popup, 'reuters.com');
      await marked(page, CAST.length);
      await popup.close();
      await page.close();
    });

    test('says why nothing is marked on a page that is no story', async () => {
      const page = await stage.reader.open(INDEX_PLACE);
      const popup = await stage.reader.popup(page);
      await saysAtLast(popup, /does not look like a news story/);
      await popup.close();
      await page.close();
    });

    test('reads a page that is no story all the same, when asked', async () => {
      const page = await stage.reader.open(INDEX_PLACE);
      const popup = await stage.reader.popup(page);
      await saysAtLast(popup, /does not look like a news story/);
      await click(popup, 'Read this page');
      expect((await marked(page, 1)).map(({ text }) => text)).toEqual(['Vladimir Putin']);
      await saysAtLast(popup, /In this story/);
      await popup.close();
      await page.close();
    });

    test('reads a page of an unlisted site once, when asked', async () => {
      const page = await stage.reader.open(UNLISTED_PLACE);
      const popup = await stage.reader.popup(page);
      await saysAtLast(popup, /does not read this site unless/);
      expect(await marksOn(page)).toEqual([]);
      await click(popup, 'Read this page');
      await marked(page, CAST.length);
      await saysAtLast(popup, /In this story/);
      await popup.close();
      await page.close();
    });
  },
);
