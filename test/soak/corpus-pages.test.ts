import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from '../e2e/harness/both';
import { CORPUS, pagesOf, STILL, setsOfPages } from '../e2e/harness/corpus';
import { cardCloses, cardText, documentText, marksOn } from '../e2e/harness/marks';
import { eventually, pause } from '../e2e/harness/reader';

/** An installed host, and one that the extension does not read. */
const READ = 'www.reuters.com';
const UNREAD = 'www.example.org';
/** Pages are looked at within this time, or are taken to have nothing in them. */
const QUIET_MS = 700;
/** How many pages are read between two looks at what the browser has against us. */
const LOOK_EVERY = 20;

describe.skipIf(!CORPUS)(CORPUS ? 'every saved page' : 'skipped: corpus not here', () => {
  inBothBrowsers(
    'of each set',
    () => {},
    (stage) => {
      test.each(setsOfPages())(
        '%s is left as it is, and gives no error',
        { timeout: 3_600_000 },
        async (set) => {
          const { reader, server } = stage;
          const wrong: string[] = [];
          let read = 0;
          let marked = 0;
          const known = (await reader.complaints()).length;
          for (const { name, html } of pagesOf(set)) {
            for (const host of [READ, UNREAD]) server.serve(`${host}/world/${name}`, html, STILL);
            const bare = await reader.open(`${UNREAD}/world/${name}`);
            const before = await documentText(bare);
            await bare.close();
            const page = await reader.open(`${READ}/world/${name}`);
            await pause(QUIET_MS);
            if ((await documentText(page)) !== before) wrong.push(`${name}: its document is another`);
            if ((await marksOn(page)).length > 0) {
              marked += 1;
              await reader.command('next-mention');
              const opened = await eventually('a card', () => cardText(page)).catch(() => null);
              if (opened === null) wrong.push(`${name}: no card opens`);
              await page.keyboard.press('Escape');
              await cardCloses(page);
              if ((await documentText(page)) !== before) wrong.push(`${name}: it is another after a card`);
            }
            await page.close();
            read += 1;
            if (read % LOOK_EVERY === 0 && (await reader.complaints()).length > known)
              wrong.push(`${name}, or one of the ${LOOK_EVERY} before it: an error`);
          }
          console.log(`${reader.name}: ${set}: ${read} pages, ${marked} with marks, ${wrong.length} wrong`);
          expect(wrong).toEqual([]);
          expect((await reader.complaints()).slice(known)).toEqual([]);
        },
      );
    },
  );
});
