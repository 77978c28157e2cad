import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers, leavesNoError } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, marksOn, restOn, spotOf } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE } from './harness/sample';
import { writeStranger } from './strange/extension';

const PLACE = 'www.reuters.com/world/';
const withHead = (html: string): string => SAMPLE.replace('</head>', `${html}</head>`);

const PAGES: Readonly<Record<string, string>> = {
  'hides everything': withHead(`<style>
    body > :not(nav, main, aside, footer) { display: none !important; opacity: 0 !important; left: -9999px !important; }
    * { letter-spacing: 3px; text-transform: uppercase; }
    div, section { visibility: hidden !important; }
  </style>`),
  'forbids styles and scripts': withHead(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`,
  ),
  'has a header over its text': withHead(`<style>
    #cover { position: fixed; inset: 0 0 auto 0; height: 70vh; background: #fff; z-index: 99; }
  </style>`).replace('<body>', '<body><div id="cover"></div>'),
  'shows its text transparent': withHead('<style>article { opacity: 0; }</style>'),
  'listens before us': withHead(`<script>
    for (const type of ['pointermove', 'click', 'keydown', 'pointerdown'])
      document.addEventListener(type, (event) => event.stopPropagation(), true);
  </script>`),
};
/** What the pages of the extension have in them. */
const OURS = /options\.js|popup\.js|fieldset/;
const place = (name: string): string => PLACE + name.replaceAll(' ', '-');

inBothBrowsers(
  'a page that',
  (server) => {
    for (const [name, html] of Object.entries(PAGES)) server.serve(place(name), html);
  },
  (stage) => {
    const open = async (name: string) => {
      const page = await stage.reader.open(place(name));
      await page.mouse.move(AWAY.x, AWAY.y);
      await marked(page, 3);
      return page;
    };

    test('hides everything cannot hide or restyle the card', async () => {
      const page = await open('hides everything');
      await restOn(page, 'Vladimir Putin');
      expect(await cardOpens(page)).toContain('Vladimir Putin');
      const box = await page.evaluate(() =>
        document.querySelector('backgrounder-card')!.getBoundingClientRect().toJSON(),
      );
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.width).toBeGreaterThan(300);
      await page.close();
    });

    test.each(['forbids styles and scripts', 'listens before us'])(
      '%s gets marks and cards all the same',
      async (name) => {
        const page = await open(name);
        await restOn(page, 'Vladimir Putin');
        expect(await cardOpens(page)).toContain('Vladimir Putin');
        await page.keyboard.press('Escape');
        await cardCloses(page);
        await page.close();
      },
    );

    test.each(['has a header over its text', 'shows its text transparent'])(
      '%s opens no card through it',
      async (name) => {
        const page = await open(name);
        const { x, y } = await spotOf(page, 'Hossein Dehghan');
        await page.mouse.move(x - 2, y);
        await page.mouse.move(x, y);
        await pause(700);
        expect(await cardText(page)).toBeNull();
        expect((await marksOn(page)).length).toBeGreaterThan(0);
        await page.close();
      },
    );

    /** The address that the extension's own files have in this browser. */
    const own = async (): Promise<string> => {
      const options = await stage.reader.extensionPage('options.html');
      const origin = await options.evaluate<string>('location.origin');
      await options.close();
      return origin;
    };

    test('frames, loads or opens what is ours gets none of it', async () => {
      const ours = await own();
      const page = await open('shows its text transparent');
      const got = await page.evaluate(async (origin) => {
        const loads = (tag: 'iframe' | 'img' | 'script' | 'object', attribute: string, file: string) =>
          new Promise<string>((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => resolve(`${tag} loads`);
            element.onerror = () => resolve('refused');
            setTimeout(() => resolve('refused'), 1_000);
            element.setAttribute(attribute, `${origin}/${file}`);
            document.body.append(element);
          });
        const answers = await Promise.all([
          loads('img', 'src', 'icons/48.png'),
          loads('script', 'src', 'content.js'),
          fetch(`${origin}/data/meta.json`).then(
            () => 'fetched',
            () => 'refused',
          ),
        ]);
        await Promise.all([loads('iframe', 'src', 'options.html'), loads('object', 'data', 'popup.html')]);
        return answers;
      }, ours);
      expect(got).toEqual(['refused', 'refused', 'refused']);
      // What frames load and what they show are two things: Chromium shows an error of its own there.
      const framed = page.frames().filter((frame) => frame !== page.mainFrame());
      const shown = await Promise.all(
        framed.map((frame) => frame.evaluate(() => document.body?.innerHTML ?? '').catch(() => '')),
      );
      expect(framed.map((frame) => frame.url()).filter((url) => url.startsWith(ours))).toEqual([]);
      expect(shown.join('')).not.toMatch(OURS);
      await page.close();
    });

    test('sends a window to what is ours shows none of it', async () => {
      const ours = await own();
      const page = await open('shows its text transparent');
      const before = await page.browser().pages();
      await page.evaluate((address) => {
        const goes = document.body.appendChild(document.createElement('button'));
        goes.id = 'goes';
        goes.style.cssText = 'position: fixed; inset: 0 0 auto auto; z-index: 99';
        goes.onclick = () => {
          goes.dataset.tried = 'opened';
          try {
            window.open(address, '_blank');
          } catch {
            goes.dataset.tried = 'refused';
          }
        };
        const link = document.body.appendChild(document.createElement('a'));
        link.id = 'link';
        link.textContent = 'Ours';
        link.style.cssText = 'position: fixed; inset: 60px 0 auto auto; z-index: 99';
        link.href = address;
        link.target = '_blank';
      }, `${ours}/options.html`);
      await page.click('#goes');
      await eventually('it to have tried', () =>
        page.evaluate(() => document.getElementById('goes')!.dataset.tried),
      );
      await page.bringToFront();
      await page.click('#link');
      await page.bringToFront();
      await page.evaluate((address) => location.assign(address), `${ours}/options.html`).catch(() => {});
      // As long as a page of ours takes to show itself.
      await pause(1_000);
      if (stage.reader.name === 'firefox') expect(await stage.reader.pagesInTabs()).toEqual([]);
      else {
        // Chromium goes there, and shows an error of its own.
        const opened = (await page.browser().pages()).filter((one) => !before.includes(one));
        expect(opened.length).toBeGreaterThan(0);
        for (const one of [page, ...opened])
          expect(await one.evaluate(() => document.body.innerHTML)).not.toMatch(OURS);
        for (const one of opened) await one.close();
      }
      await page.close();
      const options = await stage.reader.extensionPage('options.html');
      await eventually('the reader’s own', async () =>
        OURS.test(await options.evaluate<string>('document.body.innerHTML')),
      );
      await options.close();
    });

    test('talks to us, and an extension that does, get no answer', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
      writeStranger(folder, await own());
      await stage.reader.installBeside(folder);
      const page = await open('shows its text transparent');
      const speaks = await page.evaluate(() => {
        const { chrome, browser } = globalThis as Partial<Record<'chrome' | 'browser', { runtime?: object }>>;
        return chrome?.runtime !== undefined || browser !== undefined;
      });
      expect(speaks).toBe(false);
      const answers = await eventually('the other extension to have asked', () =>
        page.evaluate(() => document.documentElement.dataset.stranger),
      );
      expect([...new Set(JSON.parse(answers) as string[])]).toEqual(['nothing']);
      await page.close();
      rmSync(folder, { recursive: true });
    });

    leavesNoError(stage);
  },
);
