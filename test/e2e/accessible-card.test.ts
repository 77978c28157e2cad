import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type AxeResult, axeOn } from './harness/axe';
import { inBothBrowsers } from './harness/both';
import {
  AWAY,
  cardCloses,
  cardOpens,
  cardsOn,
  cardText,
  marked,
  press,
  restOn,
  spotOf,
} from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE, SAMPLE_PLACE } from './harness/sample';

const says = (page: Page, words: string): Promise<unknown> =>
  eventually(`"${words}"`, async () => (await cardText(page))?.includes(words));

const openCard = async (page: Page, name: string): Promise<void> => {
  await restOn(page, name);
  await cardOpens(page);
};

/** Every state that a card can be in, and how a reader gets there. */
const STATES: readonly (readonly [
  string,
  (page: Page, command: (name: string) => Promise<void>) => Promise<void>,
])[] = [
  [
    'with its sources open',
    async (page) => {
      await openCard(page, 'Hossein Dehghan');
      await press(page, 'Sources');
      await says(page, 'as of');
    },
  ],
  [
    'that tells why',
    async (page) => {
      await openCard(page, 'S-300');
      await press(page, 'Why this?');
      await says(page, 'designation');
    },
  ],
  [
    'that is doubted, with the report on show',
    async (page) => {
      await openCard(page, 'Fars News Agency');
      await press(page, 'Not this one?');
      await press(page, 'Report a wrong card');
      await says(page, 'Nothing is sent');
    },
  ],
  [
    'of a successor, with the way back',
    async (page) => {
      await openCard(page, 'Hossein Dehghan');
      await press(page, 'Amir Hatami');
      await says(page, 'Back to Hossein Dehghan');
    },
  ],
  [
    'that shows all offices',
    async (page) => {
      await openCard(page, 'Vladimir Putin');
      await press(page, 'more');
    },
  ],
  [
    'that was hidden',
    async (page) => {
      await openCard(page, 'T-90');
      await press(page, 'Not this one?');
      await press(page, 'Take this mark away');
      await says(page, 'Undo');
    },
  ],
  ...(
    [
      ['that lists whom a text may name', 'Bush', 'It may be one of these'],
      ['that knows nothing of a text', 'More', 'Nothing is known'],
    ] as const
  ).map(
    ([state, asked, answer]) =>
      [
        state,
        async (page: Page, command: (name: string) => Promise<void>) => {
          await page.evaluate((words) => {
            const text = document.querySelector('aside p')!.firstChild as Text;
            text.data = `More of ${words}`;
            const at = text.data.lastIndexOf(words);
            getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
          }, asked);
          await command('look-up-selection');
          await says(page, answer);
        },
      ] as const,
  ),
  [
    'that the keyboard opened',
    async (page, command) => {
      await command('next-mention');
      await cardOpens(page);
    },
  ],
  [
    'that is one of two',
    async (page) => {
      for (const name of ['Hossein Dehghan', 'Sergei Shoigu']) {
        const { x, y } = await spotOf(page, name);
        await page.mouse.click(x, y);
        await eventually(`the card of ${name}`, async () =>
          (await cardsOn(page)).some((card) => card.name === name),
        );
      }
    },
  ],
  [
    'that is a sheet',
    async (page) => {
      const { x, y } = await spotOf(page, 'Vladimir Putin');
      await page.touchscreen.tap(x, y);
      await cardOpens(page);
    },
  ],
];

/** Past the card's own coming into view. */
const DRAWN_MS = 250;

const openSample = async (open: (place: string) => Promise<Page>, place = SAMPLE_PLACE): Promise<Page> => {
  const page = await open(place);
  await page.mouse.move(AWAY.x, AWAY.y);
  await marked(page, 3);
  return page;
};

describe.each([
  ['light', false],
  ['dark', true],
])('in %s', (_, dark) => {
  inBothBrowsers(
    'axe finds nothing wrong',
    (server) => server.serve(SAMPLE_PLACE, SAMPLE),
    (stage) => {
      test.each(STATES)('with a card %s', async (_name, reach) => {
        const page = await openSample(stage.reader.open);
        await reach(page, stage.reader.command);
        await pause(DRAWN_MS);
        const result = (await page.evaluate(axeOn('backgrounder-card'))) as AxeResult;
        expect(result.passes).toBeGreaterThan(5);
        expect(result.violations).toEqual([]);
        expect(result.incomplete).toEqual([]);
        await page.close();
      });
    },
    { dark },
  );
});

/** The text of a card with the least contrast to what it stands on, computed as WCAG 2 has it. */
const LEAST_CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) === 1) return colour;
    }
  };
  const root = document.querySelector('backgrounder-card').shadowRoot;
  const texts = [...root.querySelectorAll('*')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && one.getClientRects().length > 0 && !one.closest('.unseen'));
  return Math.min(...texts.map((one) => {
    const [a, b] = [luminance(channels(getComputedStyle(one).color)), luminance(paper(one))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }));
})()`;

const BACKGROUNDS: readonly (readonly [string, 'light' | 'dark'])[] = [
  ['#fff', 'light'],
  ['#000', 'dark'],
  ['#777', 'light'],
  ['#ff0', 'light'],
  ['#00f', 'dark'],
  ['rgb(0 0 0 / 0.9)', 'dark'],
  ['oklch(0.25 0.05 250)', 'dark'],
  ['oklch(0.9 0.05 250)', 'light'],
  ['lab(20 10 10)', 'dark'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
  ['repeating-linear-gradient(45deg, #000 0 8px, #fff 8px 16px)', 'light'],
];
const onBackground = (css: string): string =>
  SAMPLE.replace('</style>', `article { background: ${css} }</style>`);
const placeOf = (index: number): string => `www.reuters.com/world/background-${index}`;

inBothBrowsers(
  'a card on a background of',
  (server) => {
    for (const [i, [css]] of BACKGROUNDS.entries()) server.serve(placeOf(i), onBackground(css));
  },
  (stage) => {
    test.each(BACKGROUNDS.map(([css, theme], i) => [css, theme, i] as const))(
      '%s is %s, and all of it legible',
      async (_css, theme, index) => {
        const page = await openSample(stage.reader.open, placeOf(index));
        await openCard(page, 'Hossein Dehghan');
        await press(page, 'Sources');
        await says(page, 'as of');
        await pause(DRAWN_MS);
        const classes = await page.evaluate(
          () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.surface')!.className,
        );
        expect(classes.split(' ')).toContain(theme);
        expect(await page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5);
        await page.close();
      },
    );
  },
);

inBothBrowsers(
  'with the keyboard',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
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

inBothBrowsers(
  'where nothing shall move',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('nothing does', async () => {
      const page = await openSample(stage.reader.open);
      await openCard(page, 'Vladimir Putin');
      const animations = await page.evaluate(() => {
        const surface = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.surface')!;
        return {
          running: surface.getAnimations({ subtree: true }).length,
          name: getComputedStyle(surface).animationName,
        };
      });
      expect(animations).toEqual({ running: 0, name: 'none' });
      await page.close();
    });
  },
  { prefers: 'stillness' },
);

inBothBrowsers(
  'with few colours',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('the card has an edge, and its drawings can be told from their ground', async () => {
      const page = await openSample(stage.reader.open);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      for (const name of ['Hossein Dehghan', 'S-300']) {
        await openCard(page, name);
        const seen = await page.evaluate(() => {
          const root = document.querySelector('backgrounder-card')!.shadowRoot!;
          const surface = getComputedStyle(root.querySelector('.surface')!);
          const fill = (selector: string): string | undefined => {
            const drawn = root.querySelector(selector);
            return drawn ? getComputedStyle(drawn).fill : undefined;
          };
          return {
            border: surface.borderTopStyle,
            paper: surface.backgroundColor,
            now: fill('.now'),
            track: fill('.track'),
            story: fill('rect.story'),
          };
        });
        expect(seen.border).toBe('solid');
        expect(seen.now).not.toBe(seen.paper);
        expect(seen.now).not.toBe(seen.track);
        expect(seen.story).not.toBe(seen.paper);
        await page.keyboard.press('Escape');
        await cardCloses(page);
        await page.mouse.move(AWAY.x, AWAY.y);
      }
      await page.close();
    });
  },
  { prefers: 'forced-colours' },
);
