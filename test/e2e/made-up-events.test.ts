import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, marksOn, restOn, spotOf } from './harness/marks';
import { pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'events that a page makes up',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('open no card', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, CAST.length);
      const spot = await spotOf(page, 'Vladimir Putin');
      await page.evaluate(async ({ x, y }) => {
        const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse', detail: 1 };
        const target = document.elementFromPoint(x, y)!;
        for (let i = 0; i < 5; i++) {
          for (const type of ['pointerover', 'pointermove'])
            target.dispatchEvent(new PointerEvent(type, { ...at, clientX: x + (i % 2) }));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        for (const type of ['pointerdown', 'pointerup', 'click'])
          target.dispatchEvent(new PointerEvent(type, at));
        (target as HTMLElement).click();
      }, spot);
      await pause(600);
      expect(await cardText(page)).toBeNull();
      await page.close();
    });

    test('neither close nor pin one', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const { x, y } = await restOn(page, 'Vladimir Putin');
      const before = await cardOpens(page);
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('backgrounder-card')!;
        for (const target of [document, document.body, host]) {
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
          );
          for (const type of ['pointermove', 'pointerdown', 'pointerout', 'click'])
            target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1 }));
        }
        for (const type of ['fullscreenchange', 'scroll', 'resize'])
          for (const target of [globalThis, document]) target.dispatchEvent(new Event(type));
        for (const type of ['beforetoggle', 'toggle'])
          host.dispatchEvent(new ToggleEvent(type, { oldState: 'open', newState: 'closed' }));
        host.click();
        // A closed root keeps a page from these, but for a gap in Firefox: see SECURITY.md.
        for (const one of host.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')) {
          one.click();
          one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      });
      await pause(600);
      expect(await cardText(page)).toBe(before);
      // It was not pinned: a glance ends when the pointer leaves.
      await page.mouse.move(x, y - 200);
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
      await page.close();
    });

    test('neither end a reading nor begin another', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const before = (await marked(page, CAST.length)).length;
      const isTheSame = await page.evaluate(async () => {
        const painted = CSS.highlights.get('backgrounder-official');
        for (const type of ['pagehide', 'pageshow'])
          dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        document.dispatchEvent(new Event('prerenderingchange'));
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return CSS.highlights.get('backgrounder-official') === painted;
      });
      expect(isTheSame).toBe(true);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      await pause(200);
      expect(await marksOn(page)).toHaveLength(before);
      await page.close();
    });

    test('a card that the page takes out is forgotten, and the next one opens', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await page.evaluate(() => document.querySelector('backgrounder-card')!.remove());
      await pause(200);
      await page.mouse.move(AWAY.x, AWAY.y);
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Putin');
      await page.close();
    });
  },
);
