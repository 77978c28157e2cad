import { expect, test } from 'vitest';
import type { Pack } from '../../src/core/record';
import { samplePack } from '../dataset/pack/sample';
import { inBothBrowsers } from './harness/both';
import { chooseFile } from './harness/files';
import {
  cardCloses,
  cardOpens,
  cardText,
  marked,
  marksOn,
  press as pressInCard,
  restOn,
} from './harness/marks';
import { type ExtensionPage, eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const PACK = samplePack();
/** The sample story, with the pack's people in it. */
const PLACE = 'www.reuters.com/world/elmford';
const LAST = '<p>Odalys Quimby welcomed it, the Elmford Courier reported. Quimby flew a KX-9.</p>';
const STORY = SAMPLE.replace('<figure>', `${LAST}<figure>`);
const OWN = ['Odalys Quimby', 'Elmford Courier', 'KX-9'];
const FIELD = '#packs input[type="file"]';

inBothBrowsers(
  'a pack of the reader’s own',
  (server) => {
    server.serve(PLACE, STORY);
    server.serve(SAMPLE_PLACE, SAMPLE);
  },
  (stage) => {
    const options = async (): Promise<ExtensionPage> => {
      const page = await stage.reader.extensionPage('options.html');
      await eventually('the options', () => page.evaluate<boolean>(`!!document.querySelector('#packs')`));
      return page;
    };
    const packsSay = (page: ExtensionPage, words: RegExp): Promise<string> =>
      eventually(`the packs to say ${words}`, async () => {
        const text = await page.evaluate<string>(`document.querySelector('#packs').innerText`);
        return words.test(text) && text;
      });
    const add = (page: ExtensionPage, pack: unknown): Promise<void> =>
      chooseFile(page, FIELD, 'elmford.json', JSON.stringify(pack));
    const press = (page: ExtensionPage, words: string): Promise<void> =>
      page.evaluate(`[...document.querySelectorAll('#packs button')]
        .find((one) => one.innerText.includes(${JSON.stringify(words)})).click()`);
    const clear = (page: ExtensionPage): Promise<void> =>
      page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    const texts = async (page: Parameters<typeof marksOn>[0]): Promise<string[]> =>
      (await marksOn(page)).map(({ text }) => text);

    test('is found in open stories, with cards that name it, until it is removed', async () => {
      const { reader } = stage;
      const page = await reader.open(PLACE);
      const before = await marked(page, CAST.length);
      const settings = await options();
      await add(settings, PACK);
      await packsSay(settings, /“Elmford” was added[\s\S]*$/);
      await packsSay(settings, /Officials 2, Weapons 1, Sources 1/);
      await page.bringToFront();
      await eventually(
        'its marks',
        async () => (await texts(page)).filter((text) => OWN.includes(text)).length === OWN.length,
      );
      expect(await texts(page)).toEqual(expect.arrayContaining(before.map(({ text }) => text)));
      await restOn(page, 'Odalys Quimby');
      const card = await cardOpens(page);
      expect(card).toMatch(/Mayor/);
      expect(card).toMatch(/From your pack: Elmford/);
      await page.keyboard.press('Escape');
      await cardCloses(page);

      // A worker that is born anew finds it again.
      await reader.stopBackground();
      await page.reload();
      await marked(page, CAST.length + OWN.length);
      const popup = await reader.popup(page);
      await eventually('the cast', () =>
        popup.evaluate<boolean>(`document.body.innerText.includes('Odalys Quimby')`),
      );
      await popup.close();

      await press(settings, 'Remove');
      await packsSay(settings, /“Elmford” was removed/);
      await page.bringToFront();
      await eventually('its marks to go', async () =>
        (await texts(page)).every((text) => !OWN.includes(text)),
      );
      await eventually(
        'the marks of before',
        async () => (await texts(page)).join() === before.map(({ text }) => text).join(),
      );
      await clear(settings);
      await settings.close();
      await page.close();
    });

    test('that is malformed is refused with the record and the field, and changes nothing', async () => {
      const settings = await options();
      await clear(settings);
      const [first, ...rest] = PACK.officials;
      await add(settings, { ...PACK, officials: [{ ...first, country: 'Britain' }, ...rest] });
      const text = await packsSay(settings, /was not added/);
      expect(text).toMatch(/officials, odalys-quimby, country must be a two-letter country code/);
      await chooseFile(settings, FIELD, 'torn.json', '{ "format": "backgr');
      await packsSay(settings, /“torn\.json” was not added\. It is no JSON/);
      await chooseFile(settings, FIELD, 'large.json', JSON.stringify(PACK).padEnd(2_000_001));
      await packsSay(settings, /“large\.json” was not added\. A pack may be 2 MB/);
      const stored = await settings.evaluate<object>('(globalThis.browser ?? chrome).storage.local.get()');
      expect(stored).toEqual({});
      await settings.close();
    });

    test('never takes what the dataset has, and says what of it is not used', async () => {
      const settings = await options();
      const [first] = PACK.officials;
      const putin: Pack = { ...PACK, officials: [{ ...first!, name: 'Vladimir Putin', names: [] }] };
      await add(settings, putin);
      await packsSay(settings, /1 entry is not used/);
      await settings.evaluate(`document.querySelector('#packs details').open = true`);
      await packsSay(settings, /odalys-quimby, name “Vladimir Putin” is Vladimir Putin in the dataset/);
      const page = await stage.reader.open(PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toMatch(/President of Russia/);
      await page.close();
      await clear(settings);
      await settings.close();
    });

    test('of the same name comes in its place only when the reader says so', async () => {
      const settings = await options();
      await add(settings, PACK);
      await packsSay(settings, /was added/);
      await add(settings, { ...PACK, officials: [] });
      await packsSay(settings, /is there already/);
      await packsSay(settings, /Officials 2/);
      await press(settings, 'Replace');
      await eventually(
        'the new one',
        async () =>
          !/Officials 2/.test(await settings.evaluate<string>(`document.querySelector('#packs').innerText`)),
      );
      await clear(settings);
      await settings.close();
    });

    test('that is damaged in storage keeps no story from being read, and says so', async () => {
      const settings = await options();
      const damaged = { id: 'pack-1', added: '2026-01-01', bytes: 9, pack: { name: 'Old', officials: 7 } };
      await settings.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ packs: ${JSON.stringify({ generation: 1, packs: [damaged] })} })`,
      );
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.close();
      await packsSay(settings, /Old[\s\S]*This version cannot read it/);
      await press(settings, 'Remove');
      await packsSay(settings, /“Old” was removed/);
      await clear(settings);
      await settings.close();
    });

    test('that finds no room says so, and nothing that was there is lost', async () => {
      const settings = await options();
      const inUse = { version: 1, density: 'every' };
      await settings.evaluate(`(async () => {
        const { local } = (globalThis.browser ?? chrome).storage;
        await local.set({ settings: ${JSON.stringify(inUse)} });
        // Firefox lets an extension store as much as the disk holds, so there it is the disk that is full.
        if (globalThis.browser?.runtime.getBrowserInfo) local.set = async () => { throw new Error('QuotaExceededError'); };
        else await local.set({ rest: 'x'.repeat(local.QUOTA_BYTES - 500) });
      })()`);
      await add(settings, PACK);
      await packsSay(settings, /could not be saved: the browser’s storage for it is full/);
      const stored = await settings.evaluate<{ settings: object; packs?: object }>(
        '(globalThis.browser ?? chrome).storage.local.get()',
      );
      expect(stored.settings).toEqual(inUse);
      expect(stored.packs).toBeUndefined();
      await settings.close();
    });

    test('leaves no room for what is chosen in a card, and the card says so', async ({ skip }) => {
      if (stage.reader.name === 'firefox') return skip('the card’s storage cannot be filled there');
      const settings = await options();
      await settings.evaluate(`(async () => {
        const { QUOTA_BYTES } = chrome.storage.local;
        const room = QUOTA_BYTES - await chrome.storage.local.getBytesInUse('settings') - 'rest""'.length - 9;
        await chrome.storage.local.set({ rest: 'x'.repeat(room) });
      })()`);
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Sputnik');
      await cardOpens(page);
      await pressInCard(page, 'Not this one?');
      await pressInCard(page, 'Never mark');
      await eventually('the card to say so', async () =>
        /could not be saved: the browser’s storage for it is full/.test((await cardText(page)) ?? ''),
      );
      expect((await marksOn(page)).some(({ text }) => text === 'Sputnik')).toBe(true);
      await page.close();
      await clear(settings);
      await pause(200);
      await settings.close();
    });
  },
);
