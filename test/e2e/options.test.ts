import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { marked, marksOn } from './harness/marks';
import { type ExtensionPage, eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'the options',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const ready = async (): Promise<ExtensionPage> => {
      const options = await stage.reader.extensionPage('options.html');
      await eventually('the options', () =>
        options.evaluate<boolean>(`!!document.querySelector('fieldset')`),
      );
      return options;
    };
    const choose = (options: ExtensionPage, words: string): Promise<void> =>
      options.evaluate(`[...document.querySelectorAll('label, button')]
        .find((one) => one.innerText.includes(${JSON.stringify(words)}))
        .click()`);

    test('change the marks of open pages at once, and are there the next time', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const first = (await marked(page, CAST.length)).length;
      const options = await ready();
      await choose(options, 'Every time');
      await eventually('every mention', async () => (await marksOn(page)).length > first);
      expect((await marksOn(page)).filter(({ text }) => text.endsWith('Netanyahu')).length).toBeGreaterThan(
        1,
      );
      await choose(options, 'Weapons');
      await eventually('no weapons', async () =>
        (await marksOn(page)).every(({ kind }) => kind !== 'weapon'),
      );
      await options.close();
      const again = await ready();
      await eventually('the choice', () =>
        again.evaluate<boolean>(`[...document.querySelectorAll('input:checked')]
          .some((input) => input.parentElement.innerText.includes('Every time'))`),
      );
      await choose(again, 'Weapons');
      await choose(again, 'The first time');
      await eventually('the marks of before', async () => (await marksOn(page)).length === first);
      await again.close();
      await page.close();
    });

    test('store only what was set', async () => {
      const options = await ready();
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await choose(options, 'Every time');
      const stored = await eventually('the choice to be stored', async () => {
        const { settings } = await options.evaluate<{ settings?: object }>(
          `(globalThis.browser ?? chrome).storage.local.get()`,
        );
        return settings;
      });
      expect(stored).toEqual({ version: 1, density: 'every' });
      await choose(options, 'The first time');
      await options.close();
    });

    test('survive damaged storage, and keep what they do not know', async () => {
      const options = await ready();
      const damaged = { version: 1, density: 7, kinds: 'all', offSites: null, later: { a: 1 } };
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(damaged)} })`,
      );
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await options.close();
      const again = await ready();
      await choose(again, 'Every time');
      await eventually('the choice to be stored', async () => {
        const { settings } = await again.evaluate<{ settings: Record<string, unknown> }>(
          `(globalThis.browser ?? chrome).storage.local.get()`,
        );
        return settings.density === 'every' && JSON.stringify(settings.later) === '{"a":1}';
      });
      await again.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await again.close();
      await page.close();
    });
  },
);
