import { expect, test } from 'vitest';
import { inBothBrowsers, leavesNoError } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, restOn, spotOf } from './harness/marks';
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

    test.each(['with no card open', 'with a card open'])(
      'of the browser’s own kinds change nothing, %s',
      async (how) => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await page.mouse.move(AWAY.x, AWAY.y);
        await marked(page, CAST.length);
        if (how === 'with a card open') {
          await restOn(page, 'Vladimir Putin');
          await cardOpens(page);
        }
        const before = await cardText(page);
        const theSame = await page.evaluate(async () => {
          const marks = () => CSS.highlights.get('backgrounder-official');
          const now = marks();
          const count = now!.size;
          const host = document.querySelector('backgrounder-card');
          const events = [
            ...['pageshow', 'pagehide'].map((type) => new PageTransitionEvent(type, { persisted: true })),
            ...['toggle', 'beforetoggle'].map(
              (type) => new ToggleEvent(type, { oldState: 'open', newState: 'closed' }),
            ),
            ...['wheel', 'scroll', 'scrollend', 'resize', 'blur', 'focus', 'focusin', 'focusout'],
            ...['visibilitychange', 'fullscreenchange', 'prerenderingchange', 'selectionchange'],
            ...['pointerover', 'pointerout', 'pointerleave', 'pointercancel', 'contextmenu', 'touchstart'],
            ...['popstate', 'hashchange', 'navigatesuccess', 'unload', 'freeze', 'resume', 'abort'],
          ];
          for (const target of [document, window, document.body, navigation, host]) {
            for (const event of events) {
              target?.dispatchEvent(
                typeof event === 'string' ? new Event(event, { bubbles: true, composed: true }) : event,
              );
            }
          }
          await new Promise((resolve) => setTimeout(resolve, 1_000));
          // A reading that began anew would paint with highlights of its own.
          return marks() === now && now!.size === count;
        });
        expect(theSame).toBe(true);
        expect(await cardText(page)).toBe(before);
        await page.close();
      },
    );

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

    leavesNoError(stage);
  },
);
