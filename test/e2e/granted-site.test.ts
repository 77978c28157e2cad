import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, cardText, marked, marksOn, restOn } from './harness/marks';
import { type ExtensionPage, eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** None of them is among the installed hosts. */
const GRANTED_PLACE = 'www.example.org/sample-story';
const LATER_PLACE = 'www.example.net/sample-story';
/** Not in the manifest at all. */
const ASKED_PLACE = 'www.example.com/sample-story';

inBothBrowsers(
  'a site that is not installed',
  (server) => {
    server.serve(GRANTED_PLACE, SAMPLE);
    server.serve(LATER_PLACE, SAMPLE);
    server.serve(ASKED_PLACE, SAMPLE);
    server.serve(SAMPLE_PLACE, SAMPLE);
  },
  (stage) => {
    test('is read once it is granted, whether or not the worker runs', async () => {
      // Its worker has just been installed, and tells the browser of the site a moment later.
      await pause(500);
      const page = await stage.reader.open(GRANTED_PLACE);
      await marked(page, CAST.length);
      await stage.reader.stopBackground();
      await page.reload();
      await marked(page, CAST.length);
      await page.close();
    });

    test('is left alone without, and read in open tabs from the moment it is granted', async () => {
      await stage.reader.revoke('*://*.example.net/*');
      const page = await stage.reader.open(LATER_PLACE);
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      await stage.reader.grant('*://*.example.net/*');
      await marked(page, CAST.length);
      await page.reload();
      await marked(page, CAST.length);
      await page.close();
    });

    test('is left alone again once the leave is taken back, and an open tab of it breaks nothing', async () => {
      const { reader } = stage;
      await reader.grant('*://*.example.net/*');
      const page = await reader.open(LATER_PLACE);
      await marked(page, CAST.length);
      await reader.revoke('*://*.example.net/*');
      // The script in the tab goes on; what brings the card's code in has no leave to do so any more.
      await restOn(page, 'Vladimir Putin');
      await pause(1_500);
      expect((await cardText(page)) ?? 'Vladimir Putin').toContain('Vladimir Putin');
      await page.reload();
      await pause(1_500);
      expect(await marksOn(page)).toEqual([]);
      await page.close();
    });

    /** Whether the popup's switch for the site is on; `null` when there is none. */
    const siteSwitch = (popup: ExtensionPage): Promise<boolean | null> =>
      popup.evaluate(`[...document.querySelectorAll('label')]
        .find((one) => one.innerText.startsWith('Always on'))?.querySelector('input').checked ?? null`);

    test('has its switch in the popup, which gives the leave back', async () => {
      const { reader } = stage;
      // Chromium lets an extension give back only what the manifest calls optional, and grants that only by a window.
      const asked = reader.name === 'firefox';
      await reader.grant('*://*.example.net/*');
      const page = await reader.open(asked ? LATER_PLACE : GRANTED_PLACE);
      await marked(page, CAST.length);
      const popup = await reader.popup(page);
      await eventually('the switch to be on', () => siteSwitch(popup));
      await popup.evaluate(`void document.querySelector('footer input').click()`);
      await eventually('no marks', async () => (await marksOn(page)).length === 0);
      await eventually('the switch to be off', async () => (await siteSwitch(popup)) === false);
      const granted = await popup.evaluate<readonly string[]>(
        `(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)`,
      );
      if (asked) expect(granted).not.toContain('*://*.example.net/*');
      await popup.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
      await popup.close();
      await page.close();
    });

    test('is granted with a click in the popup, once the browser has its yes', async () => {
      const { reader } = stage;
      const page = await reader.open(ASKED_PLACE);
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      const popup = await reader.popup(page);
      await eventually('the offer', () =>
        popup.evaluate<boolean>(`/Always on this site/.test(document.body.innerText)`),
      );
      await popup.click('Always on this site');
      if (reader.name === 'firefox') {
        await marked(page, CAST.length);
        await eventually('the switch to be on', () => siteSwitch(popup));
        await popup.close();
      } else {
        // Chromium asks in a window of its own, over which the popup closes. Nobody answers it here.
        await pause(1_000);
        expect(await marksOn(page)).toEqual([]);
      }
      await page.close();
    });

    test('that it came with, taken away while it is read: never a wrong card, and read again once it is given back', async () => {
      const { reader } = stage;
      const page = await reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      // The browsers may hold it against us that a tab of an earlier test was closed, or its worker ended, too soon.
      const before = (await reader.complaints()).length;
      await page.bringToFront();
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await reader.revoke('*://*.reuters.com/*');
      await page.bringToFront();
      // The script in the tab goes on with what it has leave for; what it may not do any more it does in silence.
      await restOn(page, 'Benjamin Netanyahu');
      await pause(1_500);
      expect((await cardText(page)) ?? 'Benjamin Netanyahu').toContain('Benjamin Netanyahu');
      await page.reload();
      await pause(1_500);
      expect(await marksOn(page)).toEqual([]);
      await reader.grant('*://*.reuters.com/*');
      await page.reload();
      await marked(page, CAST.length);
      expect((await reader.complaints()).slice(before)).toEqual([]);
      await page.close();
    });

    test('that it came with, but the browser withholds, is left alone; read with a click, or once it is allowed', async () => {
      const { reader } = stage;
      await reader.revoke('*://*.reuters.com/*');
      const page = await reader.open(SAMPLE_PLACE);
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      // Firefox itself runs the manifest's scripts at a click on the toolbar button; Chromium asks in a window first.
      if (reader.name === 'firefox') {
        const popup = await reader.popup(page);
        await marked(page, CAST.length);
        await eventually('the switch', async () => (await siteSwitch(popup)) === false);
        await popup.close();
      }
      await reader.grant('*://*.reuters.com/*');
      await marked(page, CAST.length);
      await page.close();
    });
  },
  {
    // A host of the manifest that its content scripts do not name is to the extension like one granted later. There
    // are few, since Chromium withholds one by withholding all.
    alter: (folder) => {
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
        host_permissions: string[];
        content_scripts: { matches: string[] }[];
      };
      manifest.host_permissions = ['*://*.reuters.com/*', '*://*.example.org/*', '*://*.example.net/*'];
      for (const script of manifest.content_scripts) script.matches = ['*://*.reuters.com/*'];
      writeFileSync(file, JSON.stringify(manifest));
    },
  },
);
