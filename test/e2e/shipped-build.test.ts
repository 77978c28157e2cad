import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, marked, restOn } from './harness/marks';
import { eventually, extensionFolder } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

describe.each(['chrome', 'firefox'] as const)('the test build for %s', (browser) => {
  const shipped = extensionFolder(browser, { shipped: true });
  const tested = extensionFolder(browser);

  test('differs from the shipped one by the one constant that opens the shadow root', () => {
    const files = filesOf(shipped);
    expect(filesOf(tested)).toEqual(files);
    for (const file of files) {
      const [ours, theirs] = [readFileSync(join(tested, file)), readFileSync(join(shipped, file))];
      if (file === 'content.js') {
        const open = ours.toString().split('{mode:"open"}');
        expect(open).toHaveLength(2);
        expect(open.join('{mode:"closed"}')).toBe(theirs.toString());
      } else expect(ours.equals(theirs), file).toBe(true);
    }
  });
});

inBothBrowsers(
  'the shipped build',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('shows cards that the page cannot look into', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      const host = await eventually('the card', () =>
        page.evaluate(() => {
          const element = document.querySelector('backgrounder-card');
          return element && { height: element.getBoundingClientRect().height, root: element.shadowRoot };
        }),
      );
      expect(host.root).toBeNull();
      expect(host.height).toBeGreaterThan(100);
      await page.close();
    });
  },
  { shipped: true },
);
