import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { marked } from './harness/marks';

const PLACE = 'www.reuters.com/world/long-story';
const PARAGRAPHS = 1_200;
const MIDDLE = 700;
const STORY = `<!doctype html><html lang="en"><head><title>A long day</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-02-16"}</script></head>
<body><main><article><h1>A long day</h1>${Array.from(
  { length: PARAGRAPHS },
  (_, i) => `<p id="p${i}">In hour ${i} of the talks Vladimir Putin said much as he had said before.</p>`,
).join('')}</article></main></body></html>`;

inBothBrowsers(
  'a story of a thousand names',
  (server) => server.serve(PLACE, STORY),
  (stage) => {
    test('is marked where the reader is before anywhere else, and then all of it', async () => {
      const options = await stage.reader.extensionPage('options.html');
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, density: 'every' } })`,
      );
      await options.close();
      const page = await stage.reader.open(`${PLACE}#p${MIDDLE}`);
      await marked(page, PARAGRAPHS);
      // A highlight keeps its ranges in the order in which they were put in.
      const paragraphs = await page.evaluate(() =>
        [...(CSS.highlights.get('backgrounder-official') as unknown as Iterable<Range>)].map((range) =>
          Number(range.startContainer.parentElement!.id.slice(1)),
        ),
      );
      expect(new Set(paragraphs).size).toBe(PARAGRAPHS);
      const [first, second, third] = paragraphs;
      expect([second, third]).toEqual([first! + 1, first! + 2]);
      expect(
        await page.evaluate((id) => {
          const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
          return bottom >= 0 && top < innerHeight;
        }, `p${first}`),
      ).toBe(true);
      expect(first).toBeGreaterThan(MIDDLE - 20);
      await page.close();
    });
  },
);
