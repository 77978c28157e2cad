import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers, leavesNoError } from './harness/both';
import { readGenerated } from './harness/generated';

/** More of them, and others each time, are in `test/soak` (`npm run soak`). */
const STORIES = 40;

inBothBrowsers(
  'generated stories',
  () => {},
  (stage) => {
    beforeAll(async () => {
      const options = await stage.reader.extensionPage('options.html');
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, density: 'every' } })`,
      );
      await options.close();
    });

    test('bear marks on just the names, the same whenever and in whatever order their text arrives', async () => {
      expect(await readGenerated(stage, STORIES, 1)).toBeGreaterThan(STORIES);
    });

    leavesNoError(stage);
  },
);
