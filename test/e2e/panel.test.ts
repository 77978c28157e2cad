import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AxeResult, axeOn } from './harness/axe';
import { inBothBrowsers } from './harness/both';
import { cardText, marked } from './harness/marks';
import { type ExtensionPage, eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const OTHER_PLACE = 'www.reuters.com/world/another-story';
const OTHER = SAMPLE.replaceAll(/2016-02-1\d/g, '2006-02-16').replace(
  'Tehran’s defence chief seeks closer ties on Moscow visit</h1>',
  'Another story</h1>',
);
const INDEX_PLACE = 'www.reuters.com/';
const INDEX = '<!doctype html><html lang="en"><title>News</title><h1>News</h1><p>Nothing.</p></html>';
const TWO_PLACE = 'www.reuters.com/world/live';
const article = (title: string, date: string, text: string): string =>
  `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1>
  <meta itemprop="datePublished" content="${date}"><p>${text}</p><p>${'It went on for a while. '.repeat(20)}</p></article>`;
const TWO = `<!doctype html><html lang="en"><title>Live</title><meta property="og:type" content="article"><main>
  ${article('The first', '2016-02-16', 'President Vladimir Putin met Iranian defense minister Hossein Dehghan.')}
  ${article('The second', '2009-02-16', 'Prime Minister Vladimir Putin met President Barack Obama.')}</main></html>`;

const says = (panel: ExtensionPage): Promise<string> =>
  panel.evaluate<string>('document.body.innerText').then((text) => text.replaceAll(/\s+/g, ' '));
const saysAtLast = (panel: ExtensionPage, words: RegExp): Promise<string> =>
  eventually(`the panel to say ${words}`, async () => {
    const text = await says(panel);
    return words.test(text) && text;
  });
const TITLE = /Tehran’s defence chief seeks closer ties on Moscow visit/;

inBothBrowsers(
  'the panel',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(OTHER_PLACE, OTHER);
    server.serve(INDEX_PLACE, INDEX);
    server.serve(TWO_PLACE, TWO);
  },
  (stage) => {
    /** Opens a story, and the panel beside it as a reader does. */
    const beside = async (place = SAMPLE_PLACE) => {
      const page = await stage.reader.open(place);
      await marked(page, 2);
      const popup = await stage.reader.popup(page);
      await eventually('the popup', () => popup.evaluate<boolean>(`/beside/.test(document.body.innerText)`));
      await popup.click('Open beside the page');
      const panel = await stage.reader.panel();
      await saysAtLast(panel, /Officials/);
      return { page, panel };
    };

    describe('beside the page', () => {
      test('opens by the popup’s button, and lists the cast with what each was on the day', async () => {
        const { page, panel } = await beside();
        const text = await saysAtLast(panel, TITLE);
        for (const { says: words } of CAST) for (const word of words) expect(text).toMatch(word);
        for (const kind of ['official', 'weapon', 'source'] as const) {
          const count = CAST.filter((one) => one.kind === kind).length;
          expect(text).toMatch(new RegExp(`${kind}s ${count}`, 'i'));
        }
        expect(text).toMatch(/Story of Feb 16, 2016|Story of 16 Feb 2016/);
        expect(text).toContain('Published by Reuters');
        expect(text).toContain('Minister of Defence of Iran, Aug 2013 – Aug 2017');
        await panel.close();
        await page.close();
      });

      test('goes with the tab in front, and with its page', async () => {
        const { page, panel } = await beside();
        const other = await stage.reader.open(OTHER_PLACE);
        const text = await saysAtLast(panel, /Another story/);
        expect(text).toContain('Vice President of Iran, May 2004 – Jul 2009');
        await page.bringToFront();
        await saysAtLast(panel, TITLE);
        await page.goto(stage.reader.url(OTHER_PLACE));
        await saysAtLast(panel, /Another story/);
        const index = await stage.reader.open(INDEX_PLACE);
        await saysAtLast(panel, /does not look like a news story/);
        await panel.close();
        await index.close();
        await other.close();
        await page.close();
      });

      test('hears of names that come late, and works with a worker that was just born', async () => {
        const { page, panel } = await beside();
        expect(await says(panel)).not.toContain('Obama');
        await stage.reader.stopBackground();
        await page.evaluate(() => {
          const late = document.createElement('p');
          late.textContent = 'President Barack Obama said nothing.';
          document.querySelector('article')!.append(late);
        });
        const text = await saysAtLast(panel, /Obama/);
        expect(text).toMatch(/Officials 7/);
        expect(text).toContain('President of the United States, Jan 2009 – Jan 2017');
        await panel.close();
        await page.close();
      });

      test('shows a name in the page, and opens the card there', async () => {
        const { page, panel } = await beside();
        await panel.click('Show Bashar al-Assad in the page');
        await eventually('the card', async () => /Bashar/.test((await cardText(page)) ?? ''));
        await panel.close();
        await page.close();
      });

      test('opens a row into the card, and turns to a predecessor and back', async () => {
        const { page, panel } = await beside();
        await panel.click('Hossein Dehghan');
        const card = `document.querySelector('.inline-card').shadowRoot`;
        const inCard = (words: string): Promise<void> =>
          panel.evaluate(`[...${card}.querySelectorAll('button')]
            .find((one) => one.innerText.includes(${JSON.stringify(words)})).click()`);
        await eventually('the card', () =>
          panel.evaluate<boolean>(`/Ahmad Vahidi/.test(${card}.textContent)`),
        );
        await inCard('Ahmad Vahidi');
        await eventually('the predecessor', () =>
          panel.evaluate<boolean>(`${card}.querySelector('h4')?.innerText === 'Ahmad Vahidi'`),
        );
        await inCard('Back to Hossein Dehghan');
        await eventually('the way back', () => panel.evaluate<boolean>(`!${card}.querySelector('h4')`));
        await panel.close();
        await page.close();
      });

      test('tells stories of one page apart, each with its own day', async () => {
        const { page, panel } = await beside(TWO_PLACE);
        const first = await saysAtLast(panel, /2 stories on this page/);
        expect(first).toContain('President of Russia, since May 2012');
        expect(first).not.toContain('Obama');
        await panel.evaluate(`(() => {
          const select = document.querySelector('select');
          select.selectedIndex = 1;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        })()`);
        const second = await saysAtLast(panel, /Obama/);
        expect(second).toContain('Prime Minister of Russia, May 2008 – May 2012');
        await panel.close();
        await page.close();
      });
    });

    describe('as a tab', () => {
      const asTab = async () => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await marked(page, CAST.length);
        const panel = await stage.reader.extensionPage('panel.html');
        await saysAtLast(panel, TITLE);
        return { page, panel };
      };

      test('shows the tab looked at before it, and goes back there', async () => {
        const { page, panel } = await asTab();
        const text = await says(panel);
        for (const { says: words } of CAST) for (const word of words) expect(text).toMatch(word);
        await panel.click('Go to the story');
        await eventually('the story in front', () =>
          page.evaluate(() => document.visibilityState === 'visible'),
        );
        await panel.close();
        await page.close();
      });

      test('keeps the story when its tab is closed', async () => {
        const { page, panel } = await asTab();
        await page.close();
        const text = await saysAtLast(panel, /The story’s tab is closed/);
        expect(text).toContain('Hossein Dehghan');
        await panel.close();
      });

      test('copies the story, and saves it to a file, with the source of each fact', async () => {
        const { page, panel } = await asTab();
        const folder = mkdtempSync(join(tmpdir(), 'saved-'));
        await stage.reader.saveInto(folder);
        await panel.click('Save');
        await saysAtLast(panel, /Saved as 2016-02-16-tehrans-defence-chief/);
        const name = await eventually('the file', () =>
          readdirSync(folder).find((one) => one.endsWith('.md')),
        );
        const saved = await eventually('its content', () => readFileSync(join(folder, name), 'utf8'));
        rmSync(folder, { recursive: true });
        expect(saved).toMatch(/^# Tehran’s defence chief seeks closer ties on Moscow visit\n/);
        expect(saved).toContain(`- <${stage.reader.url(SAMPLE_PLACE)}>`);
        expect(saved).toMatch(
          /\*\*Minister of Defence of Iran\*\*, Aug 2013 – Aug 2017: when this was published .*\[\^\d+\]/,
        );
        expect(saved).toMatch(/^\[\^1\]: .*read .*2026/m);
        for (const [, number] of saved.matchAll(/\[\^(\d+)\](?!:)/g))
          expect(saved).toContain(`\n[^${number}]: `);
        // What goes into the clipboard, as the browser is told; "Copied" is said when it took it.
        await panel.evaluate(`(() => {
          const { clipboard } = navigator;
          const writeText = clipboard.writeText.bind(clipboard);
          clipboard.writeText = (text) => { globalThis.copied = text; return writeText(text); };
        })()`);
        await panel.click('Copy');
        await saysAtLast(panel, /Copied as Markdown/);
        expect(await panel.evaluate('globalThis.copied')).toBe(saved);
        await panel.close();
        await page.close();
      });
    });

    test('makes no request, and leaves no complaint', async () => {
      expect(await stage.reader.requestsOfExtension()).toEqual([]);
      expect(await stage.reader.complaints()).toEqual([]);
    });
  },
);

describe.each([
  ['light', false],
  ['dark', true],
])('axe in %s finds nothing wrong', (_, dark) => {
  inBothBrowsers(
    'with the panel',
    (server) => {
      server.serve(SAMPLE_PLACE, SAMPLE);
      server.serve(INDEX_PLACE, INDEX);
      server.serve(TWO_PLACE, TWO);
    },
    (stage) => {
      const check = async (panel: ExtensionPage): Promise<void> => {
        const result = await panel.evaluate<AxeResult>(axeOn('html'));
        expect(result.passes).toBeGreaterThan(15);
        expect(result.violations).toEqual([]);
        expect(result.incomplete).toEqual([]);
      };

      test.each<[string, string, RegExp, string]>([
        ['a story', SAMPLE_PLACE, /Officials/, ''],
        [
          'all rows open and an official chosen',
          SAMPLE_PLACE,
          /Officials/,
          `document.querySelectorAll('.row .name, .who').forEach((one) => one.click());`,
        ],
        ['several stories', TWO_PLACE, /2 stories/, ''],
        ['nothing to show', INDEX_PLACE, /does not look like a news story/, ''],
      ])('of %s', async (__, place, words, act) => {
        const page = await stage.reader.open(place);
        if (place !== INDEX_PLACE) await marked(page, 2);
        const panel = await stage.reader.extensionPage('panel.html');
        await saysAtLast(panel, words);
        await panel.evaluate(`(() => { ${act} })()`);
        if (act)
          await eventually('the cards', () =>
            panel.evaluate<boolean>(
              `[...document.querySelectorAll('.inline-card')].every((one) => one.shadowRoot?.querySelector('.lead'))`,
            ),
          );
        await check(panel);
        await panel.close();
        await page.close();
      });
    },
    { dark },
  );
});
