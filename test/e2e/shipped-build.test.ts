import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  LIMITS,
  measure,
  PACKAGE_ZIP,
  patternOf,
  SOURCE_ZIP,
  sizeProblems,
} from '../../src/cli/build/size-limits';
import { inBothBrowsers, leavesNoError } from './harness/both';
import { AWAY, marked, restOn } from './harness/marks';
import { eventually, extensionFolder, pause } from './harness/reader';
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
      if (file === 'hands.js') {
        const open = ours.toString().split('{mode:"open"}');
        expect(open).toHaveLength(2);
        expect(open.join('{mode:"closed"}')).toBe(theirs.toString());
      } else expect(ours.equals(theirs), file).toBe(true);
    }
  });
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const folder = extensionFolder(browser, { shipped: true });
  const zip = (what: string): string =>
    readdirSync(join(folder, '..')).find((name) => name.startsWith(`backgrounder-${what}-`))!;
  const files = new Map([
    ...filesOf(folder).map((path) => [path, readFileSync(join(folder, path))] as const),
    [PACKAGE_ZIP, readFileSync(join(folder, '..', zip(browser)))],
    [SOURCE_ZIP, readFileSync(join(folder, '..', zip('source')))],
  ]);

  test('is within every limit of size-limits.json', () => {
    expect(sizeProblems(files)).toEqual([]);
    // Whatever comes into it anew must be given a limit that is meant for it.
    const meant = LIMITS.filter(({ file }) => file !== '**').map(patternOf);
    expect([...files.keys()].filter((path) => !meant.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('is not far within: a limit that nothing comes near guards nothing', () => {
    const nearest = new Map(LIMITS.map((limit) => [limit, 0]));
    for (const { limit, bytes } of measure(files))
      nearest.set(limit, Math.max(nearest.get(limit)!, bytes / limit.bytes));
    const slack = [...nearest].filter(([, full]) => full < 0.75).map(([{ file }, full]) => ({ file, full }));
    expect(slack).toEqual([]);
  });

  test('bears the licences of what is in it', () => {
    expect(readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8')).toMatch(/^preact \d/);
    for (const text of ['LICENSE.txt', 'NOTICE.txt', 'POLICY.md'])
      expect(statSync(join(folder, text)).size).toBeGreaterThan(500);
  });
});

/** Where the card stands, as its page can see; all of it 0 when none is open. */
const boxOf = (page: Page): Promise<DOMRect> =>
  page.evaluate(() =>
    (document.querySelector('backgrounder-card')?.getBoundingClientRect() ?? new DOMRect()).toJSON(),
  );

inBothBrowsers(
  'the shipped build',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const openCard = async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await eventually('the card', async () => (await boxOf(page)).height > 100);
      // It has slid to its place by then.
      await pause(300);
      return page;
    };

    test('shows cards that the page cannot look into', async () => {
      const page = await openCard();
      const seen = await page.evaluate(() => {
        const host = document.querySelector('backgrounder-card')!;
        const { left, top, width, height } = host.getBoundingClientRect();
        const within: [number, number] = [left + width / 2, top + height / 2];
        getSelection()!.selectAllChildren(document.body);
        const selected = String(getSelection());
        document.execCommand('selectAll');
        const allSelected = String(getSelection());
        getSelection()!.removeAllRanges();
        return {
          root: host.shadowRoot,
          texts: [
            host.textContent,
            host.innerHTML,
            // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question.
            (host as HTMLElement).innerText,
            // biome-ignore lint/performance/useDomNodeTextContent: as above.
            document.body.innerText,
            document.documentElement.outerHTML,
            document.documentElement.getHTML({ serializableShadowRoots: true }),
            new XMLSerializer().serializeToString(document),
            selected,
            allSelected,
          ].join('\n'),
          at: [
            ...document.elementsFromPoint(...within),
            document.caretPositionFromPoint(...within)?.offsetNode,
            document.activeElement,
          ].map((node) => node && document.contains(node)),
        };
      });
      expect(seen.root).toBeNull();
      // The sample story says "President Vladimir Putin", and never of which country or since when.
      expect(seen.texts).toContain('Vladimir Putin');
      expect(seen.texts).not.toMatch(/President of Russia|Prime Minister of Russia/);
      expect(seen.at).not.toContain(false);
      await page.close();
    });

    test('shows cards that the page cannot move', async () => {
      const page = await openCard();
      const before = await boxOf(page);
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('backgrounder-card')!;
        const wishes = {
          inset: '0 0 auto auto',
          position: 'static',
          margin: '90px',
          transform: 'translate(90px, 90px)',
          translate: '90px',
          zoom: '2',
          opacity: '0',
          clip: 'rect(0, 0, 0, 0)',
          'pointer-events': 'none',
        };
        const rules = Object.entries(wishes).map(([name, value]) => `${name}: ${value} !important;`);
        for (const [name, value] of Object.entries(wishes)) host.style.setProperty(name, value, 'important');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `backgrounder-card { ${rules.join('')} } body { transform: translate(50px, 50px); }`,
        );
        document.adoptedStyleSheets.push(sheet);
        dispatchEvent(new Event('scroll'));
        dispatchEvent(new Event('resize'));
      });
      await pause(300);
      const after = await boxOf(page);
      // The body moved, and the line that the card stands by with it: it follows that, and nothing else.
      expect({ width: after.width, height: after.height }).toEqual({
        width: before.width,
        height: before.height,
      });
      expect([0, 50]).toContain(Math.round(after.left - before.left));
      expect([0, 50]).toContain(Math.round(after.top - before.top));
      await page.close();
    });

    test.each(['hidePopover()', "style.setProperty('--backgrounder-display', 'none', 'important')"])(
      'closes a card that the page takes out of its place by %s',
      async (what) => {
        const page = await openCard();
        await page.evaluate(`document.querySelector('backgrounder-card').${what}`);
        // Gone for good, and not merely unseen: what is open takes the Escape key.
        await eventually('the card to go', () =>
          page.evaluate(() => document.querySelector('backgrounder-card') === null),
        );
        await page.close();
      },
    );

    leavesNoError(stage);
  },
  { shipped: true },
);
