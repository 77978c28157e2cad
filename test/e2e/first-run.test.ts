import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { type ExtensionPage, eventually, pause } from './harness/reader';

/** Time enough for a page to open that must not. */
const QUIET_MS = 1_500;
const NAMES = ['Hossein Dehghan', 'Vladimir Putin', 'S-300', 'Fars News Agency', 'Benjamin Netanyahu'];

inBothBrowsers(
  'after the installation',
  () => {},
  (stage) => {
    const marksOf = (page: ExtensionPage): Promise<readonly string[]> =>
      page.evaluate(`['official', 'weapon', 'source'].flatMap((kind) =>
        [...(CSS.highlights.get('backgrounder-' + kind) ?? [])].map(String))`);
    const marked = (page: ExtensionPage): Promise<unknown> =>
      eventually('the marks', async () => {
        const marks = await marksOf(page);
        return NAMES.every((name) => marks.includes(name));
      });
    const card = (page: ExtensionPage): Promise<string | null> =>
      page.evaluate(`document.querySelector('backgrounder-card')?.shadowRoot?.textContent ?? null`);

    test('one page opens, with a story whose names are marked and have cards', async () => {
      const page = await stage.reader.welcome();
      await marked(page);
      const names = await marksOf(page);
      expect(names.length).toBeGreaterThan(9);
      await stage.reader.command('next-mention');
      const text = await eventually('the first card', () => card(page));
      expect(text).toMatch(/Associated Press/);
      await stage.reader.command('next-mention');
      await eventually('the card of the next name', async () =>
        /Minister of Defence of Iran, Aug 2013/.test((await card(page)) ?? ''),
      );
    });

    test('it says what is read, where, how it is switched off, and which keys there are', async () => {
      const page = await stage.reader.welcome();
      const text = await page.evaluate<string>('document.body.innerText');
      for (const words of [
        /What is read, and what is not/,
        /Mail, forms, what you type/,
        /\d{3} news sites it came with/,
        /switch for the site you are on/,
        /Open the card of the next marked name/,
        /opens once, after the installation/,
      ])
        expect(text).toMatch(words);
      await page.click('Which sites it came with');
      await eventually('the list of sites', () =>
        page.evaluate<boolean>(`/Reuters/.test(document.querySelector('.sites').innerText)`),
      );
    });

    test('its switch switches the marks of its own story off and on', async () => {
      const page = await stage.reader.welcome();
      await page.click('Backgrounder is on');
      await eventually('no marks', async () => (await marksOf(page)).length === 0);
      await page.click('Backgrounder is on');
      await marked(page);
    });

    test('every site can be allowed there, once the browser has its yes, and taken back', async () => {
      const page = await stage.reader.welcome();
      const all = (): Promise<boolean> =>
        page.evaluate(`(globalThis.browser ?? chrome).permissions.contains({ origins: ['*://*/*'] })`);
      await page.click('Every site');
      if (stage.reader.name === 'firefox') await eventually('every site', all);
      else {
        // Chromium asks in a window of its own, which nobody answers here.
        await pause(QUIET_MS);
        expect(await all()).toBe(false);
      }
      await page.click('Other sites only when I ask');
      await eventually('no more than before', async () => !(await all()));
    });

    test('nothing opens when the extension is updated, or the background starts again', async () => {
      await (await stage.reader.welcome()).close();
      await stage.reader.stopBackground();
      await stage.reader.reloadExtension();
      await pause(QUIET_MS);
      expect(await stage.reader.pagesInTabs()).toEqual([]);
      expect(await stage.reader.complaints()).toEqual([]);
    });
  },
  { firstRun: true },
);
