import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, documentText, marked, marksOn, restOn } from './harness/marks';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'the sample story',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('bears a mark on every name of its cast, of the right kind', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const marks = await marked(page, CAST.length);
      for (const { text, kind } of CAST)
        expect(marks).toContainEqual(expect.objectContaining({ text, kind }));
      await page.close();
    });

    test('marks the first mention of each only', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const marks = await marked(page, CAST.length);
      const texts = marks.map(({ text }) => text);
      expect(texts).not.toContain('Dehghan');
      expect(texts).not.toContain('Assad');
      expect(new Set(texts).size).toBe(texts.length);
      await page.close();
    });

    test('shows the card of each, with the office held on the story’s day', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      for (const { text, says } of CAST) {
        await restOn(page, text);
        const card = await cardOpens(page);
        for (const words of says) expect(card, text).toMatch(words);
        await page.mouse.move(AWAY.x, AWAY.y);
        await cardCloses(page);
      }
      await page.close();
    });

    describe('its DOM', () => {
      test('is the same before, with the card closed again, and after', async () => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        const bare = await page.evaluate(async (address) => {
          const text = await (await fetch(address)).text();
          return new XMLSerializer().serializeToString(new DOMParser().parseFromString(text, 'text/html'));
        }, stage.reader.url(SAMPLE_PLACE));
        await marked(page, CAST.length);
        expect(await documentText(page)).toBe(bare);
        await restOn(page, 'Vladimir Putin');
        await cardOpens(page);
        expect(await documentText(page)).not.toBe(bare);
        await page.keyboard.press('Escape');
        await cardCloses(page);
        expect(await documentText(page)).toBe(bare);
        expect(await marksOn(page)).toHaveLength((await marked(page)).length);
        await page.close();
      });
    });
  },
);
