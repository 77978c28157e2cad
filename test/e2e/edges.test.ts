import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardOpens, cardsOn, cardText, marked, press, restOn, spotOf } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE } from './harness/sample';

const HOST = 'www.reuters.com/world/';
const TEXT = Array.from(
  { length: 12 },
  (_, i) => `<p>Paragraph ${i} tells of other things, of weather and of harvests, as such pages do.</p>`,
).join('');

/** Names in the corners of the window, in text of no great length. */
const CORNERS = `<style>
    .corner { position: fixed; margin: 0; white-space: nowrap; }
  </style>
  <p class="corner" style="top: 2px; left: 2px">President Vladimir Putin</p>
  <p class="corner" style="top: 2px; right: 2px">Prime Minister Benjamin Netanyahu</p>
  <p class="corner" style="bottom: 2px; left: 2px">President Barack Obama</p>
  <p class="corner" style="bottom: 2px; right: 2px">Chancellor Angela Merkel</p>`;

const story = (html: string): string =>
  SAMPLE.replace(/<article>[\s\S]*<\/article>/, `<article><h1>Notes</h1>${html}${TEXT}</article>`);

inBothBrowsers(
  'a card',
  (server) => {
    server.serve(`${HOST}corners`, story(CORNERS));
    server.serve(
      `${HOST}wrapped`,
      story(`<p style="width: 14rem">On Tuesday the capital saw President Vladimir Putin.</p>
        <p style="width: 21rem">The assembly was opened and then Prime Minister Benjamin Netanyahu spoke.</p>`),
    );
    server.serve(`${HOST}plain`, SAMPLE);
  },
  (stage) => {
    const open = async (path: string, marks: number): Promise<Page> => {
      const page = await stage.reader.open(HOST + path);
      await page.mouse.move(500, 400);
      await marked(page, marks);
      return page;
    };
    const only = async (page: Page) => {
      await cardOpens(page);
      return (await cardsOn(page))[0]!;
    };

    test.each(['Vladimir Putin', 'Benjamin Netanyahu', 'Barack Obama', 'Angela Merkel'])(
      'of %s, in a corner of the window, is whole and does not cover its line',
      async (name) => {
        const page = await open('corners', 4);
        const spot = await restOn(page, name);
        const { left, top, right, bottom } = await only(page);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1000);
        expect(bottom).toBeLessThanOrEqual(800);
        expect(spot.y < top || spot.y > bottom).toBe(true);
        await page.close();
      },
    );

    test('of a name that wraps stands by the very line that the pointer is on', async () => {
      const page = await open('wrapped', 2);
      const lines = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('backgrounder-official') as unknown as Iterable<Range>)];
        const wrapped = ranges.find((range) => range.getClientRects().length > 1);
        return [...(wrapped?.getClientRects() ?? [])].map(({ left, top, width, bottom, height }) => ({
          x: left + width / 2,
          y: top + height / 2,
          top,
          bottom,
        }));
      });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        await page.mouse.move(line.x - 2, line.y);
        await pause(30);
        await page.mouse.move(line.x, line.y);
        const card = await only(page);
        expect(card.top - line.bottom).toBeGreaterThan(0);
        expect(card.top - line.bottom).toBeLessThan(16);
        await page.keyboard.press('Escape');
        await eventually('no card', async () => (await cardText(page)) === null);
        await page.mouse.move(900, 700);
        await pause(600);
      }
      await page.close();
    });

    test('at 400 % is within the window, and all of it can be read and used', async () => {
      const page = await open('plain', 5);
      // A window of 1280 by 1024, zoomed to 400 %.
      await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
      await pause(300);
      const { x, y } = await spotOf(page, 'Hossein Dehghan');
      await page.mouse.click(x, y);
      const { left, top, right, bottom } = await only(page);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(256);
      const scroll = await page.evaluate(() => {
        const surface = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.surface')!;
        const root = document.documentElement;
        return { card: surface.scrollWidth - surface.clientWidth, page: root.scrollWidth - root.clientWidth };
      });
      // One direction of scrolling is enough (WCAG 1.4.10).
      expect(scroll).toEqual({ card: 0, page: 0 });
      await press(page, 'Sources');
      await eventually('the sources', () =>
        page.evaluate(() => !!document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('ol')),
      );
      await page.mouse.move(AWAY.x, AWAY.y);
      await page.close();
    });

    test('of the usual name is shown whole, without a scroll', async () => {
      const page = await open('plain', CAST.length);
      await page.setViewport({ width: 1280, height: 1200 });
      await pause(300);
      const cut: string[] = [];
      // All of the sample story but one, who has held a dozen offices.
      const usual = CAST.filter(({ text }) => text !== 'Benjamin Netanyahu');
      for (const { text } of usual) {
        await restOn(page, text);
        await cardOpens(page);
        const hidden = await page.evaluate(() => {
          const body = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.body')!;
          return body.scrollHeight - body.clientHeight;
        });
        if (hidden > 0) cut.push(`${text}: ${hidden} px`);
        await page.keyboard.press('Escape');
        await eventually('no card', async () => (await cardText(page)) === null);
        await page.mouse.move(AWAY.x, AWAY.y);
        await pause(600);
      }
      expect(cut).toEqual([]);
      await page.close();
    });

    test('scrolls within itself, and the page behind it stays where it is', async () => {
      const page = await open('plain', 5);
      await page.setViewport({ width: 1000, height: 460 });
      await pause(200);
      const { x, y } = await spotOf(page, 'Hossein Dehghan');
      await page.mouse.click(x, y);
      const { left, top } = await only(page);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(left + 100, top + 80);
      for (let i = 0; i < 8; i++) await page.mouse.wheel({ deltaY: 200 });
      await pause(400);
      const scrolled = await page.evaluate(
        () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.body')!.scrollTop,
      );
      expect(scrolled).toBeGreaterThan(20);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.close();
    });

    test('does not stay where no line of its own is to be seen', async () => {
      const page = await open('plain', 5);
      await page.setViewport({ width: 1000, height: 300 });
      // A page that keeps its place, whoever scrolls it.
      await page.evaluate(() => addEventListener('scroll', () => scrollTo({ top: 0, behavior: 'instant' })));
      await stage.reader.command('next-mention');
      await only(page);
      // From the first to the last, which stands far below.
      await stage.reader.command('previous-mention');
      await pause(500);
      expect(await cardsOn(page)).toEqual([]);
      await page.close();
    });

    test('goes along with its line, and closes when that has left the window', async () => {
      const page = await open('plain', 5);
      const { x, y } = await spotOf(page, 'Hossein Dehghan');
      await page.mouse.click(x, y);
      const first = await only(page);
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await pause(200);
      const [moved] = await cardsOn(page);
      expect(first.top - moved!.top).toBeCloseTo(60, 0);
      await page.evaluate(() => scrollBy({ top: 2_000, behavior: 'instant' }));
      await eventually('no card', async () => (await cardText(page)) === null);
      await page.close();
    });
  },
);
