import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardText, marked, marksOn, restOn } from './harness/marks';
import { type ExtensionPage, eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** None of them is among the installed hosts. */
const GRANTED_PLACE = 'www.example.org/sample-story';
const LATER_PLACE = 'www.example.net/sample-story';

inBothBrowsers(
  'a site that is not installed',
  (server) => {
    server.serve(GRANTED_PLACE, SAMPLE);
    server.serve(LATER_PLACE, SAMPLE);
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

    test('is left alone without, and read in open tabs from the moment it is granted', async ({ skip }) => {
      const page = await stage.reader.open(LATER_PLACE);
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      if (!stage.reader.grant) return skip('nobody can say yes to Chromium here');
      await stage.reader.grant('*://*.example.net/*');
      await marked(page, CAST.length);
      await page.reload();
      await marked(page, CAST.length);
      await page.close();
    });

    test('is left alone again once the leave is taken back, and an open tab of it breaks nothing', async ({
      skip,
    }) => {
      const { reader } = stage;
      if (!reader.grant || !reader.revoke) return skip('nobody can say yes to Chromium here');
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
      await reader.grant?.('*://*.example.net/*');
      const page = await reader.open(reader.grant ? LATER_PLACE : GRANTED_PLACE);
      await marked(page, CAST.length);
      const popup = await reader.popup(page);
      await eventually('the switch to be on', () => siteSwitch(popup));
      await popup.evaluate(`void document.querySelector('footer input').click()`);
      await eventually('no marks', async () => (await marksOn(page)).length === 0);
      await eventually('the switch to be off', async () => (await siteSwitch(popup)) === false);
      const granted = await popup.evaluate<readonly string[]>(
        `(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)`,
      );
      expect(granted).not.toContain('*://*.example.net/*');
      await popup.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
      await popup.close();
      await page.close();
    });

    test('that it came with, but the browser withholds, is read with a click; its switch is off', async ({
      skip,
    }) => {
      const { reader } = stage;
      if (!reader.grant || !reader.revoke) return skip('nobody can say no to Chromium here');
      await reader.revoke('*://*.reuters.com/*');
      const page = await reader.open(SAMPLE_PLACE);
      await pause(1_000);
      expect(await marksOn(page)).toEqual([]);
      // Firefox itself runs the scripts of a site that the manifest names when the toolbar button is clicked.
      const popup = await reader.popup(page);
      await marked(page, CAST.length);
      await eventually('the switch', async () => (await siteSwitch(popup)) === false);
      await popup.close();
      await reader.grant('*://*.reuters.com/*');
      await page.close();
    });
  },
  {
    // A host of the manifest that its content scripts do not name is to the extension like one granted later.
    alter: (folder) => {
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
      manifest.host_permissions.push('*://*.example.org/*');
      writeFileSync(file, JSON.stringify(manifest));
    },
  },
);
