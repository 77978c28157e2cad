import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { marked } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const INDEX_PLACE = 'www.reuters.com/world';

inBothBrowsers(
  'the toolbar button',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(
      INDEX_PLACE,
      '<!doctype html><html lang="en"><title>News</title><p>News of the world.</p></html>',
    );
  },
  (stage) => {
    test('counts the entities of a story, says where it is off, and forgets both with the page', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const options = await stage.reader.extensionPage('options.html');
      const says = (badge: string, title: string): Promise<unknown> =>
        eventually(`the badge "${badge}" and the title "${title}"`, () =>
          options.evaluate<boolean>(`(async () => {
            const api = globalThis.browser ?? chrome;
            const [tab] = await api.tabs.query({ url: '*://*.reuters.com/*' });
            const about = { tabId: tab.id };
            return (await api.action.getBadgeText(about)) === ${JSON.stringify(badge)}
              && (await api.action.getTitle(about)) === ${JSON.stringify(title)};
          })()`),
        );
      const counts = (): Promise<unknown> =>
        says(String(CAST.length), `Backgrounder: ${CAST.length} names marked`);
      const store = (settings: object): Promise<unknown> =>
        options.evaluate(
          `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
        );
      await counts();
      await page.goto(stage.reader.url(INDEX_PLACE));
      await says('', 'Backgrounder');
      await page.goto(stage.reader.url(SAMPLE_PLACE));
      await counts();
      await store({ version: 1, enabled: false });
      await says('', 'Backgrounder: switched off here');
      await store({ version: 1 });
      await counts();
      expect((await marked(page, CAST.length)).length).toBe(CAST.length);
      await options.close();
      await page.close();
    });
  },
);
