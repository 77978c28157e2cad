import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardOpens, documentText, marked, marksOn, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const INDEX_PLACE = 'www.reuters.com/world';
const INDEX = `<!doctype html><html lang="en"><title>World news</title>
<h1>World</h1><ul>${Array.from(
  { length: 30 },
  (_, i) =>
    `<li><h2><a href="/world/${i}">Putin meets Assad and Netanyahu, again (${i})</a></h2><p>The S-300 was on the table.</p></li>`,
).join('')}</ul></html>`;
const OFF_PLACE = 'www.reuters.com/world/opted-out';

inBothBrowsers(
  'a page that changes, and one that is no story',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(INDEX_PLACE, INDEX);
    server.serve(OFF_PLACE, SAMPLE.replace('<head>', '<head><meta name="backgrounder" content="off">'));
  },
  (stage) => {
    test('a paragraph that arrives late gets its mark', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'In Washington, President Barack Obama declined to comment on the visit.';
        document.querySelector('article p:last-of-type')!.after(late);
      });
      await eventually('the late mark', async () =>
        (await marksOn(page)).some(({ text }) => text === 'Barack Obama'),
      );
      await restOn(page, 'Barack Obama');
      expect(await cardOpens(page)).toMatch(/President/);
      await page.close();
    });

    test('a mark stays where it is when the name is put in above it', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(() => {
        const early = document.createElement('p');
        early.id = 'early';
        early.textContent = 'Updated: Vladimir Putin spoke again; President Barack Obama answered.';
        document.querySelector('article p.byline')!.after(early);
      });
      await eventually('the new mark', async () =>
        (await marksOn(page)).some(({ text }) => text === 'Barack Obama'),
      );
      expect((await marksOn(page)).filter(({ text }) => text === 'Vladimir Putin')).toHaveLength(1);
      expect(
        await page.evaluate(() =>
          [...(CSS.highlights.get('backgrounder-official') as unknown as Iterable<Range>)].some(
            (range) =>
              document.querySelector('#early')!.contains(range.startContainer) &&
              `${range}`.includes('Putin'),
          ),
        ),
      ).toBe(false);
      await page.close();
    });

    test('marks come back when the page clears its highlights, and when it replaces its text', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const before = (await marked(page, CAST.length)).length;
      await page.evaluate(() => CSS.highlights.clear());
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 305);
      await eventually('the marks again', async () => (await marksOn(page)).length === before);
      await page.evaluate(() => {
        const article = document.querySelector('article')!;
        article.replaceChildren(...[...article.childNodes].map((node) => node.cloneNode(true)));
      });
      await eventually('the marks in new elements', async () => {
        const marks = await marksOn(page);
        return marks.length === before && marks.every(({ text }) => text.length > 0);
      });
      await page.close();
    });

    test.each([
      ['an index page', INDEX_PLACE],
      ['a story whose publisher opted out', OFF_PLACE],
    ])('%s gets nothing', async (_, place) => {
      const page = await stage.reader.open(place);
      const before = await documentText(page);
      await pause(3_500);
      expect(await marksOn(page)).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await documentText(page)).toBe(before);
      await page.close();
    });
  },
);
