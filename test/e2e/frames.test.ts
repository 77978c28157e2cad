import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE } from './harness/sample';

const ARTICLE = /<article[\s\S]*<\/article>/.exec(SAMPLE)![0];
/** A frame without scripts or an address of its own, as some players and advertisements are put in. */
const BARE = `<iframe sandbox srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`;
const AROUND = (src: string, sandbox = ''): string =>
  SAMPLE.replace(
    ARTICLE,
    `<button>Before</button><iframe ${sandbox} style="width: 100%; height: 30rem; border: 0"></iframe>${BARE}<script>
      const port = location.port && ':' + location.port;
      document.querySelector('iframe').src = '${src}'.replace('PORT', port);
    </script>`,
  );

/** Where the story is, and in what page its frame stands. */
const PAGES = {
  'of the same host': '/world/story',
  'of a part of the site': 'https://live.reuters.comPORT/world/story',
  'of the same host that is locked into a sandbox': '/world/story',
  'of another site': 'https://www.bbc.comPORT/world/story',
};

const place = (name: string): string => `reuters.com/world/${name.replaceAll(' ', '-')}`;

/** The first mark with this text in a frame: where it is in the window. */
async function spotIn(page: Page, frame: Frame, text: string): Promise<{ x: number; y: number } | null> {
  const inFrame = await frame.evaluate((wanted) => {
    const range = [...((CSS.highlights.get('backgrounder-official') ?? []) as Iterable<Range>)].find(
      (one) => one.toString() === wanted,
    );
    const box = range?.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, text);
  const around = await page.evaluate(() => {
    const { left, top } = document.querySelector('iframe')!.getBoundingClientRect();
    return { left, top };
  });
  return inFrame && { x: inFrame.x + around.left, y: inFrame.y + around.top };
}

const cardIn = (frame: Frame): Promise<string | null> =>
  frame.evaluate(
    () => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('h2')?.textContent ?? null,
  );

inBothBrowsers(
  'a story in a frame',
  (server) => {
    for (const [name, src] of Object.entries(PAGES))
      server.serve(place(name), AROUND(src, name.includes('sandbox') ? 'sandbox="allow-scripts"' : ''));
    for (const host of ['reuters.com', 'live.reuters.com', 'www.bbc.com']) {
      server.serve(`${host}/world/story`, SAMPLE);
    }
  },
  (stage) => {
    const open = async (name: string): Promise<{ page: Page; frame: Frame }> => {
      const page = await stage.reader.open(place(name));
      await page.mouse.move(AWAY.x, AWAY.y);
      const frame = await eventually('the frame', () =>
        page.frames().find((one) => one.url().endsWith('/world/story')),
      );
      return { page, frame };
    };

    test.each([
      'of the same host',
      'of a part of the site',
      'of the same host that is locked into a sandbox',
    ])('%s is read, and opens its cards', async (name) => {
      const { page, frame } = await open(name);
      const spot = await eventually('its mark', () => spotIn(page, frame, 'Vladimir Putin'));
      await page.mouse.move(spot.x - 2, spot.y);
      await pause(30);
      await page.mouse.move(spot.x, spot.y);
      await eventually('its card', async () => (await cardIn(frame)) === 'Vladimir Putin');
      expect(await cardIn(page.mainFrame())).toBeNull();
      // A press in the frame takes the focus there, and the shortcuts with it.
      await page.mouse.click(spot.x, spot.y + 60);
      await eventually('no card', async () => (await cardIn(frame)) === null);
      await stage.reader.command('next-mention');
      await eventually('a card by the keyboard', () => cardIn(frame));
      const bare = page.frames().find((one) => one.url() === 'about:srcdoc')!;
      expect(
        await bare.evaluate(() => [document.querySelectorAll('p').length > 3, CSS.highlights.size]),
      ).toEqual([true, 0]);
      expect(await stage.reader.complaints()).toEqual([]);
      await page.close();
    });

    test('of the same host is read by the new script after an update, without a reload', async () => {
      const { page, frame } = await open('of the same host');
      const spot = await eventually('its mark', () => spotIn(page, frame, 'Vladimir Putin'));
      await stage.reader.reloadExtension();
      await page.bringToFront();
      // The old script finds that it is left behind, and takes its marks away.
      await page.mouse.move(spot.x, spot.y + 60);
      await page.mouse.move(AWAY.x, AWAY.y);
      await pause(300);
      await eventually('its mark again', () => spotIn(page, frame, 'Vladimir Putin'));
      await page.mouse.move(spot.x - 2, spot.y);
      await pause(30);
      await page.mouse.move(spot.x, spot.y);
      await eventually('its card', async () => (await cardIn(frame)) === 'Vladimir Putin');
      await page.close();
    });

    test('of another site is left alone', async () => {
      const { page, frame } = await open('of another site');
      await pause(3_500);
      expect(await spotIn(page, frame, 'Vladimir Putin')).toBeNull();
      expect(await stage.reader.complaints()).toEqual([]);
      await page.close();
    });
  },
);
