import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { chooseFile } from './harness/files';
import { marked, marksOn } from './harness/marks';
import { type ExtensionPage, eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'the options',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const ready = async (): Promise<ExtensionPage> => {
      const options = await stage.reader.extensionPage('options.html');
      await eventually('the options', () => options.evaluate<boolean>(`!!document.querySelector('#marks')`));
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
      await choose(options, 'Every mention');
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
          .some((input) => input.parentElement.innerText.includes('Every mention'))`),
      );
      await choose(again, 'Weapons');
      await choose(again, 'First mention');
      await eventually('the marks of before', async () => (await marksOn(page)).length === first);
      await again.close();
      await page.close();
    });

    test('store only what was set', async () => {
      const options = await ready();
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await choose(options, 'Every mention');
      const stored = await eventually('the choice to be stored', async () => {
        const { settings } = await options.evaluate<{ settings?: object }>(
          `(globalThis.browser ?? chrome).storage.local.get()`,
        );
        return settings;
      });
      expect(stored).toEqual({ version: 1, density: 'every' });
      await choose(options, 'First mention');
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
      await choose(again, 'Every mention');
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

    const says = (options: ExtensionPage, id: string, words: RegExp): Promise<string> =>
      eventually(`#${id} to say ${words}`, async () => {
        const text = await options.evaluate<string>(`document.querySelector('#${id}').innerText`);
        return words.test(text) && text;
      });
    const stored = (options: ExtensionPage): Promise<{ settings?: object }> =>
      options.evaluate(`(globalThis.browser ?? chrome).storage.local.get()`);

    test('call hidden names by their names, and switched-off sites back on', async () => {
      const options = await ready();
      const settings = { version: 1, hiddenEntities: ['Q7747'], offSites: ['reuters.com'] };
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
      );
      await says(options, 'hidden', /Vladimir Putin/);
      await says(options, 'sites', /reuters\.com/);
      await choose(options, 'Restore');
      await says(options, 'hidden', /None/);
      await choose(options, 'Switch on');
      await says(options, 'sites', /switched off nowhere/);
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await options.close();
    });

    test('load a file only when all of it makes sense, and go back to the defaults and back', async () => {
      const options = await ready();
      const FIELD = '#backup input[type="file"]';
      await chooseFile(options, FIELD, 'mine.json', '{"version":1,"density":"every","theme":"dark"}');
      await says(options, 'backup', /The settings were loaded/);
      await chooseFile(options, FIELD, 'bad.json', '{"version":1,"density":"some","kinds":{"weapon":7}}');
      await says(options, 'backup', /These fields make no sense: kinds\.weapon, density/);
      await chooseFile(options, FIELD, 'other.json', '[1]');
      await says(options, 'backup', /holds no Backgrounder settings: other\.json/);
      await chooseFile(options, FIELD, 'pack.json', '{"format":"backgrounder-pack/1"}');
      await says(options, 'backup', /add it under “Your own packs”/);
      expect((await stored(options)).settings).toEqual({ version: 1, density: 'every', theme: 'dark' });
      await choose(options, 'Back to the defaults');
      await says(options, 'backup', /as it came/);
      expect((await stored(options)).settings).toEqual({ version: 1 });
      await choose(options, 'Undo');
      await eventually('the settings of before', async () =>
        JSON.stringify((await stored(options)).settings).includes('every'),
      );
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await options.close();
    });

    test('are saved to a file that can be loaded again', async () => {
      const options = await ready();
      await choose(options, 'Every mention');
      const folder = mkdtempSync(join(tmpdir(), 'saved-'));
      await stage.reader.saveInto(folder);
      await options.click('Save to a file');
      const content = await eventually(
        'the file',
        // Empty while it is being written.
        () => readFileSync(join(folder, 'backgrounder-settings.json'), 'utf8') || null,
      );
      rmSync(folder, { recursive: true });
      expect(JSON.parse(content)).toEqual({ version: 1, density: 'every' });
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await chooseFile(options, '#backup input[type="file"]', 'backgrounder-settings.json', content);
      await says(options, 'backup', /The settings were loaded/);
      expect((await stored(options)).settings).toEqual({ version: 1, density: 'every' });
      await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await options.close();
    });

    test('show the keys and the dataset', async () => {
      const options = await ready();
      // A browser passes over a suggestion in silence where it has another use for the keys.
      const [suggested, assigned] = await options.evaluate<[string[], string[]]>(`(async () => {
        const api = globalThis.browser ?? chrome;
        const suggested = Object.values(api.runtime.getManifest().commands)
          .map((command) => command.suggested_key.default);
        const assigned = (await api.commands.getAll()).map(({ shortcut }) => shortcut).filter(Boolean);
        return [suggested.sort(), assigned.sort()];
      })()`);
      expect(assigned).toEqual(suggested);
      for (const keys of suggested) await says(options, 'keys', new RegExp(keys.replaceAll('+', '\\+')));
      await says(options, 'keys', /Open the card of the next marked name/);
      await says(options, 'dataset', /Officials\s+\d\d,\d{3}[\s\S]*What is in here, and why/);
      await options.close();
    });
  },
);
