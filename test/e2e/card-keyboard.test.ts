import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { openSample } from './harness/cards';
import { cardCloses, cardOpens, cardsOn } from './harness/marks';
import { eventually } from './harness/reader';
import { SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** What stands above the story shrinks as soon as the page scrolls, as pictures do that load late. */
const SHRINKING_PLACE = 'www.reuters.com/world/shrinking';
const SHRINKING = SAMPLE.replace(
  '<article>',
  `<style>html { overflow-anchor: none }</style><div id="above" style="height: 4000px"></div><article>`,
).replace(
  '</body>',
  `<div style="height: 4000px"></div><script>
    addEventListener('scroll', () => (document.querySelector('#above').style.height = '2000px'), { once: true });
  </script></body>`,
);

inBothBrowsers(
  'with the keyboard',
  (server) => {
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(SHRINKING_PLACE, SHRINKING);
  },
  (stage) => {
    interface Focused {
      readonly name: string;
      readonly top: number;
      readonly left: number;
      readonly ring: boolean;
    }
    const focused = (page: Page): Promise<Focused | null> =>
      page.evaluate(() => {
        const element = document.querySelector('backgrounder-card')?.shadowRoot?.activeElement;
        if (!element) return null;
        const { top, left } = element.getBoundingClientRect();
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return {
          name: element.getAttribute('aria-label') ?? element.textContent ?? '',
          top,
          left,
          ring: outlineStyle !== 'none' || boxShadow !== 'none',
        };
      });

    test('the focus goes through the card as it is read, is seen, and leaves it again', async () => {
      const page = await openSample(stage.reader.open);
      await stage.reader.command('next-mention');
      await stage.reader.command('next-mention');
      await eventually('the card', async () => (await cardsOn(page))[0]?.name === 'Hossein Dehghan');
      const stops: Focused[] = [];
      for (let i = 0; i < 20; i++) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (!stop) break;
        stops.push(stop);
      }
      expect(stops.map(({ name }) => name)).toEqual([
        'Keep open, to compare with another',
        'Close',
        'Ahmad Vahidi',
        'Amir Hatami',
        'Wikipedia',
        'Wikidata',
        'Sources 2',
        'Why this?',
        'Not this one?',
      ]);
      for (const [i, { top, left, ring }] of stops.entries()) {
        const before = stops[i - 1];
        expect(ring).toBe(true);
        expect(!before || top > before.top + 4 || left > before.left).toBe(true);
      }
      expect(await focused(page)).toBeNull();
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('a name that the page moves out of view while its card is on the way is brought back', async () => {
      const page = await openSample(stage.reader.open, SHRINKING_PLACE);
      await stage.reader.command('next-mention');
      await cardOpens(page);
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('#above')!.style.height)).toBe(
        '2000px',
      );
      await page.close();
    });

    test('a screen reader is told whose card it is, what it says, and which of the marks', async () => {
      const page = await openSample(stage.reader.open);
      for (const _ of [1, 2]) await stage.reader.command('next-mention');
      await eventually('the card', async () => (await cardsOn(page))[0]?.name === 'Hossein Dehghan');
      const dialog = await page.evaluate(() => {
        const root = document.querySelector('backgrounder-card')!.shadowRoot!;
        const surface = root.activeElement!;
        const text = (attribute: string): string =>
          root.getElementById(surface.getAttribute(attribute)!)!.textContent!;
        return {
          role: surface.role,
          name: text('aria-labelledby'),
          description: text('aria-describedby'),
        };
      });
      expect(dialog.role).toBe('dialog');
      expect(dialog.name).toBe('Hossein Dehghan');
      expect(dialog.description).toMatch(/^Minister of Defence of Iran.*Marked name 2 of \d+$/);
      if (stage.reader.name === 'chromium') {
        // What the browser itself hands to assistive technology.
        const session = await page.createCDPSession();
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const node = nodes.find(({ role }) => role?.value === 'dialog');
        expect(node?.name?.value).toBe('Hossein Dehghan');
        expect(node?.description?.value).toMatch(/^Minister of Defence of Iran.*Marked name 2 of \d+$/);
      }
      await page.close();
    });
  },
);
