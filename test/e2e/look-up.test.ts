import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardsOn, cardText, marked, press } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE } from './harness/sample';

const PLACE = 'www.reuters.com/world/look-up';
const PAGE = SAMPLE.replace(
  '</article>',
  `<p id="asked">The Bush years were recalled by a baker from Ulm.</p></article>`,
).replace('</main>', '<textarea rows="2">Somebody asked after Angela Merkel today.</textarea></main>');

inBothBrowsers(
  'the look-up of selected text',
  (server) => server.serve(PLACE, PAGE),
  (stage) => {
    const open = async (): Promise<Page> => {
      const page = await stage.reader.open(PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      return page;
    };
    const select = (page: Page, words: string): Promise<void> =>
      page.evaluate((wanted) => {
        const text = document.querySelector('#asked')!.firstChild as Text;
        const at = text.data.indexOf(wanted);
        text.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      }, words);
    /** The card stands by the selected text, and does not cover it. */
    const beside = async (page: Page): Promise<void> => {
      const line = await page.evaluate(() => {
        const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { top, bottom, inWindow: top >= 0 && bottom <= innerHeight };
      });
      expect(line.inWindow).toBe(true);
      const [card] = await cardsOn(page);
      expect(card!.top >= line.bottom || card!.bottom <= line.top).toBe(true);
      expect(Math.min(Math.abs(card!.top - line.bottom), Math.abs(card!.bottom - line.top))).toBeLessThan(20);
    };
    const candidates = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [
          ...document.querySelector('backgrounder-card')!.shadowRoot!.querySelectorAll('.candidates strong'),
        ].map((one) => one.textContent!),
      );

    test('lists all that bear the name, to choose from by the keyboard, and back', async () => {
      const page = await open();
      await select(page, 'Bush');
      await stage.reader.command('look-up-selection');
      expect(await cardOpens(page)).toContain('It may be one of these');
      const names = await candidates(page);
      expect(names).toEqual(expect.arrayContaining(['George H. W. Bush', 'George W. Bush']));
      // Past the buttons that keep the card open and close it.
      for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await eventually('the card of the first', async () => (await cardsOn(page))[0]?.name === names[0]);
      await press(page, 'Back to');
      await eventually('the list again', async () => (await candidates(page)).length === names.length);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await page.close();
    });

    test('says that nothing is known of a name, and of which', async () => {
      const page = await open();
      await select(page, 'a baker from Ulm');
      await stage.reader.command('look-up-selection');
      const said = await cardOpens(page);
      expect(said).toContain('Nothing is known by that name');
      expect(said).toContain('a baker from Ulm');
      await press(page, 'Close');
      await cardCloses(page);
      await page.close();
    });

    test('brings what is selected back into view, with the card beside it', async () => {
      const page = await open();
      await select(page, 'Bush');
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.setViewport({ width: 1000, height: 500 });
      await stage.reader.command('look-up-selection');
      await cardOpens(page);
      await beside(page);
      await page.close();
    });

    test('finds the selection within a shadow tree', async () => {
      const page = await open();
      await page.evaluate(() => {
        const host = document.createElement('story-text');
        document.querySelector('main')!.append(host);
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Some remembered Angela Merkel there.</p>';
        host.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const ends = await page.evaluate(() => {
        const text = document.querySelector('story-text')!.shadowRoot!.querySelector('p')!.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, 'Some remembered '.length);
        range.setEnd(text, 'Some remembered Angela Merkel'.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2, top, bottom };
      });
      await page.mouse.move(ends.left, ends.y);
      await page.mouse.down();
      await page.mouse.move(ends.right, ends.y, { steps: 5 });
      await page.mouse.up();
      await stage.reader.command('look-up-selection');
      expect(await cardOpens(page)).toContain('Chancellor');
      const [card] = await cardsOn(page);
      expect(card!.top >= ends.bottom || card!.bottom <= ends.top).toBe(true);
      expect(Math.min(Math.abs(card!.top - ends.bottom), Math.abs(card!.bottom - ends.top))).toBeLessThan(20);
      await page.close();
    });

    test('is what the context menu does too', async () => {
      const page = await open();
      await select(page, 'Bush');
      const spot = await page.evaluate(() => {
        const { left, top, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await stage.reader.chooseFromMenu(page, spot);
      expect(await cardOpens(page)).toContain('It may be one of these');
      await beside(page);
      await page.close();
    });

    test('does nothing when nothing is selected', async () => {
      const page = await open();
      await stage.reader.command('look-up-selection');
      await stage.reader.command('next-mention');
      expect(await cardOpens(page)).toContain('Associated Press');
      expect(await cardsOn(page)).toHaveLength(1);
      await page.close();
    });

    test('looks up what is selected in a field, beside the field', async () => {
      const page = await open();
      await page.evaluate(() => {
        const field = document.querySelector('textarea')!;
        field.focus();
        field.scrollIntoView({ block: 'center', behavior: 'instant' });
        const at = field.value.indexOf('Angela');
        field.setSelectionRange(at, at + 'Angela Merkel'.length);
      });
      await stage.reader.command('look-up-selection');
      expect(await cardOpens(page)).toContain('Angela Merkel');
      const field = await page.evaluate(() => {
        const { top, bottom } = document.querySelector('textarea')!.getBoundingClientRect();
        return { top, bottom };
      });
      const [card] = await cardsOn(page);
      expect(card!.top >= field.bottom || card!.bottom <= field.top).toBe(true);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      // The reader goes on writing where the selection was.
      expect(await page.evaluate(() => document.activeElement!.localName)).toBe('textarea');
      expect(await cardText(page)).toBeNull();
      await page.close();
    });
  },
);
