import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardCloses, cardOpens, cardText, marked, marksOn, restOn, spotOf } from './harness/marks';
import { pause } from './harness/reader';
import { SAMPLE } from './harness/sample';

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
  },
);
