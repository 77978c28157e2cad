import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import limits from '../../src/cli/build/size-limits.json';
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

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const folder = extensionFolder(browser, { shipped: true });
  const zip = readdirSync(join(folder, '..')).find((name) => name.startsWith(`backgrounder-${browser}-`))!;

  test.each(limits)('$file is no more than $bytes bytes', ({ file, bytes, why }) => {
    const path = file === '*.zip' ? join(folder, '..', zip) : join(folder, file);
    expect(statSync(path).size, why).toBeLessThanOrEqual(bytes);
    // A limit that a file is far below guards nothing.
    expect(statSync(path).size).toBeGreaterThan(bytes / 5);
  });

  test('has no card file over the limit of the first', () => {
    const { bytes } = limits.find(({ file }) => file === 'data/cards/000.json')!;
    const cards = join(folder, 'data', 'cards');
    for (const name of readdirSync(cards))
      expect(statSync(join(cards, name)).size, name).toBeLessThanOrEqual(bytes);
  });

  test('bears the licences of what is in it', () => {
    expect(readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8')).toMatch(/^preact \d/);
    for (const text of ['LICENSE.txt', 'NOTICE.txt', 'POLICY.md'])
      expect(statSync(join(folder, text)).size).toBeGreaterThan(500);
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
