import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, marked, restOn } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';
import { writeStranger } from './strange/extension';

/** Where our code runs in a page or behind it. */
const SCRIPTS = ['content', 'reading', 'hands', 'background'] as const;
/** One that the browsers allow with any site, and one on a port that no web server listens on. */
const ADDRESSES = (script: string): readonly string[] => [
  `https://other.example.net/${script}`,
  `https://www.google.com:8443/${script}`,
];

/** What must never be in any of them. */
const faultsOf = (script: string): string => `
  setTimeout(() => { throw new Error('thrown by ${script}'); });
  Promise.reject(new Error('rejected by ${script}'));
  for (const address of ${JSON.stringify(ADDRESSES(script))}) fetch(address).catch(() => {});
`;

/** And it must answer no other extension. */
const TALKS = `
  const { runtime } = globalThis.browser ?? chrome;
  runtime.onMessageExternal.addListener((message, sender, answer) => answer('heard'));
  runtime.onConnectExternal.addListener((port) => port.postMessage('heard'));
`;

// Every other test takes "no complaint" and "no request" for a promise kept: here is what shows that they would hear of it.
inBothBrowsers(
  'a build with faults',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('is found out: each error and each request of each script is heard of', async () => {
      const { reader } = stage;
      const page = await reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      const all = await eventually('every error', async () => {
        const complaints = (await reader.complaints()).join('\n');
        const missing = SCRIPTS.flatMap((script) =>
          ['thrown', 'rejected'].map((how) => `${how} by ${script}`),
        ).filter((error) => !complaints.includes(error));
        return missing.length === 0 && complaints;
      });
      for (const script of SCRIPTS) expect(all).toMatch(new RegExp(`extension://[^/]+/${script}\\.js`));
      const requests = new Set(await reader.requestsOfExtension());
      expect([...requests].sort()).toEqual(SCRIPTS.flatMap(ADDRESSES).sort());
      await page.close();
    });

    test('that answers other extensions is heard by one', async () => {
      const { reader } = stage;
      const own = await reader.extensionPage('policy.html');
      const origin = await own.evaluate<string>('location.origin');
      await own.close();
      const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
      writeStranger(folder, origin);
      await reader.installBeside(folder);
      const page = await reader.open(SAMPLE_PLACE);
      const answers = await eventually('the other extension to have asked', () =>
        page.evaluate(() => document.documentElement.dataset.stranger),
      );
      expect([...new Set(JSON.parse(answers) as string[])]).toEqual(['"heard"']);
      await page.close();
      rmSync(folder, { recursive: true });
    });
  },
  {
    alter: (folder) => {
      for (const script of SCRIPTS) appendFileSync(join(folder, `${script}.js`), faultsOf(script));
      appendFileSync(join(folder, 'background.js'), `{${TALKS}}`);
      const file = join(folder, 'manifest.json');
      // The policy of our own pages would not let the background ask for anything.
      const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify(manifest));
    },
  },
);
