import { expect, test } from 'vitest';
import { inBothBrowsers, leavesNoError } from './harness/both';
import { AWAY, cardCloses, cardOpens, documentText, marked, marksOn, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const NEXT_PLACE = 'www.reuters.com/world/next-story';
const NEXT = SAMPLE.replace(/<article>[\s\S]*<\/article>/, () => {
  const prose = 'Officials in both capitals declined to say more about the talks on Wednesday. '.repeat(8);
  return `<article><h1>A second story</h1><p>President Vladimir Putin spoke.</p><p>${prose}</p></article>`;
});

/** A page that has the story loaded before anybody goes there. */
const AHEAD_PLACE = 'www.reuters.com/world/front';
const AHEAD_OF_PLACE = 'www.reuters.com/world/ahead';
const AHEAD = `<!doctype html><title>Front</title><a href="/world/ahead">The story</a><script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["/world/ahead"], "eagerness": "immediate" }] }
</script>`;
const AHEAD_OF = SAMPLE.replace(
  '<head>',
  `<head><script>document.addEventListener('prerenderingchange', () => {
    loadedAhead = { highlights: CSS.highlights.size };
  });</script>`,
);

inBothBrowsers(
  'the life of a page',
  (server) => {
    server.serve(AHEAD_PLACE, AHEAD);
    server.serve(AHEAD_OF_PLACE, AHEAD_OF);
    server.serve(SAMPLE_PLACE, SAMPLE);
    server.serve(NEXT_PLACE, NEXT);
  },
  (stage) => {
    test('a worker that was stopped is started again by what is asked of it', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await stage.reader.stopBackground();
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Putin');
      await stage.reader.stopBackground();
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'President Barack Obama declined to comment.';
        document.querySelector('article p:last-of-type')!.after(late);
      });
      await eventually('the late mark', async () =>
        (await marksOn(page)).some(({ text }) => text === 'Barack Obama'),
      );
      await page.close();
    });

    test('a story that replaces another without a new document is read in its place', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        const next = new DOMParser().parseFromString(text, 'text/html');
        document.querySelector('article')!.replaceWith(next.querySelector('article')!);
        history.pushState({}, '', '/world/next-story');
      }, stage.reader.url(NEXT_PLACE));
      await eventually('the marks of the next story alone', async () => {
        const marks = await marksOn(page);
        return marks.length === 1 && marks[0]!.text === 'Vladimir Putin';
      });
      await page.close();
    });

    test('marks are there again when the reader goes back', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const before = (await marked(page, CAST.length)).length;
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => document.body.classList.toggle('kept', persisted));
      });
      await page.goto(stage.reader.url(NEXT_PLACE));
      await marked(page, 1);
      // Not `page.goBack()`: in Firefox it waits for a load that a page from the cache never has.
      await page.evaluate(() => history.back());
      await eventually('the marks', async () => (await marksOn(page)).length === before);
      // It is the very page, out of the browser's cache, and not one loaded anew.
      expect(await page.evaluate(() => document.body.className)).toBe('kept');
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Putin');
      await page.close();
    });

    test.each([
      ['off', { offSites: ['reuters.com'] }, {}],
      ['on again', {}, { offSites: ['reuters.com'] }],
    ])('a site that was switched %s meanwhile is so when the reader goes back', async (_, then, before) => {
      const options = await stage.reader.extensionPage('options.html');
      const set = (settings: object): Promise<void> =>
        options.evaluate(
          `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ settings: { version: 1, ...settings } })})`,
        );
      const isOff = (settings: object): boolean => 'offSites' in settings;
      await set(before);
      const page = await stage.reader.open(SAMPLE_PLACE);
      if (isOff(before)) await pause(1_000);
      else await marked(page, CAST.length);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => document.body.classList.toggle('kept', persisted));
      });
      await page.goto(stage.reader.url(NEXT_PLACE));
      await pause(500);
      await set(then);
      await page.evaluate(() => history.back());
      await eventually('the page', () => page.evaluate(() => document.body.className === 'kept'));
      if (isOff(then)) {
        await pause(1_500);
        expect(await marksOn(page)).toEqual([]);
      } else await marked(page, CAST.length);
      await set({});
      await page.close();
      await options.close();
    });

    test('a page that the browser loads ahead of the click is read once it is one', async ({ skip }) => {
      if (stage.reader.name === 'firefox') return skip('Firefox loads no page ahead');
      const page = await stage.reader.open(AHEAD_PLACE);
      await eventually('the page ahead', () =>
        stage.server.requests.some((place) => place.startsWith(AHEAD_OF_PLACE)),
      );
      // Time enough to read it, if it were read.
      await pause(1_500);
      await page.evaluate(() => document.querySelector('a')!.click());
      await marked(page, CAST.length);
      // The driver may still hold on to the page that was left.
      const known = await eventually('what the page knew when it was gone to', () =>
        page.evaluate(() => (globalThis as { loadedAhead?: object }).loadedAhead),
      );
      expect(known).toEqual({ highlights: 0 });
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Putin');
      await page.close();
    });

    test('nothing of ours is printed', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      const seen = (): Promise<readonly string[]> =>
        page.evaluate(() => {
          const p = document.querySelector('article p')!;
          const line = (name: string): string =>
            getComputedStyle(p, `::highlight(backgrounder-${name})`).textDecorationLine;
          const host = document.querySelector('backgrounder-card');
          return [
            ...['official', 'weapon', 'source'].map(line),
            host ? getComputedStyle(host).display : 'none',
          ];
        });
      expect(await seen()).toEqual(['underline', 'underline', 'underline', 'block']);
      await stage.reader.asPrinted(page, true);
      await eventually('nothing of ours', async () => (await seen()).every((one) => one === 'none'));
      await stage.reader.asPrinted(page, false);
      await eventually('the marks again', async () => (await seen())[0] === 'underline');
      await page.close();
    });

    test('the browser’s reading view of a page is left alone, and the page is read again after it', async ({
      skip,
    }) => {
      if (!stage.reader.readingView) return skip('Chromium has no reading view in the page’s place');
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const before = (await stage.reader.complaints()).length;
      const goBack = await stage.reader.readingView(page);
      await pause(1_500);
      await goBack();
      await marked(page, CAST.length);
      expect((await stage.reader.complaints()).slice(before)).toEqual([]);
      await page.close();
    });

    test('a card goes when its text does', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await page.evaluate(() => document.querySelector('article p:nth-of-type(2)')!.remove());
      await cardCloses(page);
      await page.close();
    });

    test('a card goes when its text is scrolled away', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(() => document.body.style.setProperty('padding-bottom', '3000px'));
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }));
      await cardCloses(page);
      await page.close();
    });

    test('text in a modal dialog gets its card inside the dialog, where it is not inert', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        document.querySelector('article')!.replaceWith(dialog);
        const article = document.createElement('article');
        article.innerHTML = `<p>President Vladimir Putin spoke.</p><p>${'Officials declined to say any more about the talks that day. '.repeat(10)}</p>`;
        dialog.append(article);
        dialog.showModal();
      });
      await eventually('the mark in the dialog', async () => (await marksOn(page)).length === 1);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      expect(
        await page.evaluate(() => document.querySelector('backgrounder-card')!.parentElement!.localName),
      ).toBe('dialog');
      await page.keyboard.press('Escape');
      await cardCloses(page);
      expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
      await page.close();
    });

    test('after an update the new script takes over from the old one, without a reload', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      const before = (await marked(page, CAST.length)).length;
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await stage.reader.reloadExtension();
      await page.bringToFront();
      await page.mouse.move(200, 200);
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
      await eventually('the new marks', async () => (await marksOn(page)).length === before);
      await restOn(page, 'Benjamin Netanyahu');
      expect(await cardOpens(page)).toContain('Netanyahu');
      expect(await page.evaluate(() => document.querySelectorAll('backgrounder-card').length)).toBe(1);
      await page.close();
    });

    test('when it is switched off in the browser it leaves the page as it was', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      const before = await documentText(page);
      await restOn(page, 'Vladimir Putin');
      await cardOpens(page);
      await stage.reader.enable(false);
      await page.bringToFront();
      await page.mouse.move(200, 200);
      await page.mouse.move(AWAY.x, AWAY.y);
      await cardCloses(page);
      const painted = (): Promise<string> =>
        page.evaluate(
          () =>
            getComputedStyle(document.querySelector('article p')!, '::highlight(backgrounder-official)')
              .textDecorationLine,
        );
      // Chromium lets the old script clean up, and keeps its style sheet; Firefox stops it, and takes the sheet out.
      await eventually(
        'nothing to be painted',
        async () => (await marksOn(page)).length === 0 || (await painted()) === 'none',
      );
      // Firefox stops our script where it stands: the empty element of the card that was open is all that it leaves.
      const left =
        stage.reader.name === 'firefox'
          ? /<backgrounder-card[^>]*\/>|<backgrounder-card[^>]*><\/backgrounder-card>/
          : '';
      expect((await documentText(page)).replace(left, '')).toBe(before);
      await stage.reader.enable(true);
      await page.reload();
      await marked(page, CAST.length);
      expect(await painted()).toBe('underline');
      await page.close();
    });

    leavesNoError(stage);
  },
);
