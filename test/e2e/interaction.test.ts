import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, restOn, spotOf } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** The names of the first cards that a walk through the sample story comes to. */
const CAST_IN_ORDER = ['Associated Press', 'Hossein Dehghan', 'Vladimir Putin'];

inBothBrowsers(
  'the pointer and the keyboard',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    const openSample = async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      return page;
    };
    const box = (page: Awaited<ReturnType<typeof openSample>>) =>
      page.evaluate(() => {
        const { left, top, right, bottom } = document
          .querySelector('backgrounder-card')!
          .getBoundingClientRect();
        return { left, top, right, bottom };
      });

    test('resting opens a card beside the line, not over it', async () => {
      const page = await openSample();
      const spot = await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Vladimir Putin');
      const card = await box(page);
      expect(card.top > spot.y + 5 || card.bottom < spot.y - 5).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(1000);
      await page.close();
    });

    test('crossing a mark at speed opens nothing', async () => {
      const page = await openSample();
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.mouse.move(x, y - 200);
      await page.mouse.move(x, y + 200, { steps: 12 });
      await page.mouse.move(AWAY.x, AWAY.y);
      await pause(500);
      expect(await cardText(page)).toBeNull();
      await page.close();
    });

    test('with a button down, or text selected there, resting opens nothing', async () => {
      const page = await openSample();
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.mouse.move(x - 60, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 3 });
      await pause(500);
      expect(await cardText(page)).toBeNull();
      await page.mouse.up();
      await page.mouse.move(AWAY.x, AWAY.y);
      await page.evaluate(() => {
        const [mark] = CSS.highlights.get('backgrounder-official') as unknown as Iterable<Range>;
        getSelection()!.setBaseAndExtent(
          mark!.startContainer,
          mark!.startOffset + 2,
          mark!.endContainer,
          mark!.endOffset,
        );
      });
      await restOn(page, CAST[0]!.text);
      await pause(500);
      expect(await cardText(page)).toBeNull();
      await page.close();
    });

    test('the card stays while the pointer goes to it, and closes after the pointer left both', async () => {
      const page = await openSample();
      await restOn(page, 'Sergei Shoigu');
      await cardOpens(page);
      const { left, top } = await box(page);
      await page.mouse.move(left + 40, top + 30, { steps: 8 });
      await pause(600);
      expect(await cardText(page)).toContain('Shoigu');
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
      await page.close();
    });

    test('a click pins the card until Escape', async () => {
      const page = await openSample();
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.mouse.click(x, y);
      await cardOpens(page);
      await page.mouse.move(AWAY.x, AWAY.y);
      await pause(700);
      expect(await cardText(page)).toContain('Putin');
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('a click elsewhere closes a pinned card', async () => {
      const page = await openSample();
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.mouse.click(x, y);
      await cardOpens(page);
      await page.mouse.click(AWAY.x, AWAY.y);
      await cardCloses(page);
      await page.close();
    });

    test('a mark in a link opens by resting, and a click follows the link', async () => {
      const page = await openSample();
      const { x, y } = await restOn(page, 'S-300');
      expect(await cardOpens(page)).toContain('S-300');
      await page.mouse.click(x, y);
      await cardCloses(page);
      expect(new URL(page.url()).hash).toBe('#s300');
      await page.close();
    });

    test('Escape is the page’s own while no card is open', async () => {
      const page = await openSample();
      await page.evaluate(() => {
        addEventListener('keydown', ({ key }) => (document.title = `${document.title} ${key}`));
        document.title = 'keys:';
      });
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      expect(await page.title()).toBe('keys:');
      await page.keyboard.press('Escape');
      expect(await page.title()).toBe('keys: Escape');
      await page.close();
    });

    test('the keyboard walks from mark to mark, with the focus in the card and back', async () => {
      const page = await openSample();
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.localName +
            (document.querySelector('backgrounder-card')?.shadowRoot?.activeElement ? ' inside' : ''),
        );
      const first = CAST_IN_ORDER.slice(0, 3);
      await page.focus('nav a');
      for (const name of first) {
        await stage.reader.command('next-mention');
        await eventually(`the card of ${name}`, async () => (await cardText(page))?.includes(name));
        expect(await focused()).toBe('backgrounder-card inside');
      }
      await stage.reader.command('previous-mention');
      await eventually('the card before', async () => (await cardText(page))?.includes(first[1]!));
      await page.keyboard.press('Escape');
      await cardCloses(page);
      expect(await focused()).toBe('a');
      await page.close();
    });
  },
);
