import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, marked, press, restOn } from './harness/marks';
import { type ExtensionPage, eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'the texts of the extension',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const says = (page: ExtensionPage, words: RegExp): Promise<string> =>
      eventually(`the page to say ${words}`, async () => {
        const text = await page.evaluate<string>('document.body.innerText');
        return words.test(text) && text;
      });
    /** Addresses of the extension's pages that stand in tabs of their own. */
    const pagesOpen = (asker: ExtensionPage): Promise<readonly string[]> =>
      asker.evaluate(`(globalThis.browser ?? chrome).tabs.query({})
        .then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => /-extension:/.test(url)))`);
    const closeThem = (asker: ExtensionPage, name: string): Promise<void> =>
      asker.evaluate(`(async () => {
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({});
        await api.tabs.remove(tabs.filter(({ url }) => url?.includes('${name}')).map(({ id }) => id));
      })()`);

    test('say what is in the dataset, and why', async () => {
      const policy = await stage.reader.extensionPage('policy.html');
      const text = await says(policy, /Who is included/);
      expect(text).toMatch(/Corrections/);
      expect(await policy.evaluate('document.title')).toMatch(/What is in Backgrounder/);
      await policy.close();
    });

    test('say how a pack is written', async () => {
      const format = await stage.reader.extensionPage('pack-format.html#what-a-pack-cannot-do');
      await says(format, /backgrounder-pack\/1/);
      await eventually('the place that the address names', () =>
        format.evaluate<boolean>(
          `document.querySelector('#what-a-pack-cannot-do').getBoundingClientRect().top < innerHeight`,
        ),
      );
      await format.close();
    });

    test('are reached from a card', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await press(page, 'Sources');
      await eventually('the link', () =>
        press(page, 'What is in here').then(
          () => true,
          () => false,
        ),
      );
      const asker = await stage.reader.extensionPage('options.html');
      await eventually('the policy', async () =>
        (await pagesOpen(asker)).some((url) => url.includes('policy.html')),
      );
      await closeThem(asker, 'policy.html');
      await asker.close();
      await page.close();
    });

    test('are reached from the popup', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const popup = await stage.reader.popup(page);
      await says(popup, /About the data/);
      await popup.evaluate(`void setTimeout(() => [...document.querySelectorAll('button')]
        .find((one) => one.innerText.includes('About the data')).click(), 50)`);
      // A tab that opens closes the popup, clicked or not.
      await pause(300);
      const asker = await stage.reader.extensionPage('options.html');
      await eventually('the policy', async () =>
        (await pagesOpen(asker)).some((url) => url.includes('policy.html')),
      );
      await closeThem(asker, 'policy.html');
      await asker.close();
      await page.close();
    });
  },
);
