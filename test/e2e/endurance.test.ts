import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { readWhileKilling } from './harness/killing';
import { marked, marksOn } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';
import { wander } from './harness/wandering';

/** The long versions are in `test/soak` (`npm run soak`). */
const KILLS = 6;
const STORIES = 100;

inBothBrowsers(
  'what lasts',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('a worker killed at any moment leaves every mark and card right, or silently absent', async () => {
      const { allMarks, cards } = await readWhileKilling(stage, KILLS, 1);
      // The second attempt reaches the worker that the first one had started.
      expect(allMarks).toBe(KILLS);
      expect(cards).toBeGreaterThan(0);
    });

    test('a hundred stories in one document end in the marks of the last', async () => {
      // Firefox has one against a background that is ended while it begins, as the test above has it.
      const before = (await stage.reader.complaints()).length;
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await wander(page, STORIES, 20, 'President Emmanuel Macron spoke.');
      await eventually('the marks of the last story alone', async () => {
        const marks = await marksOn(page);
        return marks.length === 1 && marks[0]!.text === 'Emmanuel Macron';
      });
      expect((await stage.reader.complaints()).slice(before)).toEqual([]);
      await page.close();
    });
  },
);
