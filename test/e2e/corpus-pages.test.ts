import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { CORPUS, STILL, savedPages } from './harness/corpus';
import { cardText, documentText, marksOn } from './harness/marks';
import { eventually, pause } from './harness/reader';

/** An installed host, and one that the extension does not read. */
const READ = 'www.reuters.com';
const UNREAD = 'www.example.org';
/** Pages are looked at within this time, or are taken to have nothing in them. */
const QUIET_MS = 700;

describe.skipIf(!CORPUS)(CORPUS ? 'real pages' : 'skipped: corpus not here', () => {
  const pages = savedPages();
  inBothBrowsers(
    'thirty of them',
    (server) => {
      for (const [i, { html }] of pages.entries()) {
        for (const host of [READ, UNREAD]) server.serve(`${host}/world/saved-${i}`, html, STILL);
      }
    },
    (stage) => {
      test('are left as they are, and give no error', { timeout: 600_000 }, async () => {
        const { reader } = stage;
        let marked = 0;
        for (const [i, { name }] of pages.entries()) {
          const bare = await reader.open(`${UNREAD}/world/saved-${i}`);
          const before = await documentText(bare);
          await bare.close();
          const page = await reader.open(`${READ}/world/saved-${i}`);
          await pause(QUIET_MS);
          expect(await documentText(page), name).toBe(before);
          if ((await marksOn(page)).length > 0) {
            marked += 1;
            await reader.command('next-mention');
            await eventually(`a card on ${name}`, () => cardText(page));
            await page.keyboard.press('Escape');
            expect(await documentText(page), name).toBe(before);
          }
          expect(await reader.complaints(), name).toEqual([]);
          await page.close();
        }
        expect(marked).toBeGreaterThan(15);
      });
    },
  );
});
