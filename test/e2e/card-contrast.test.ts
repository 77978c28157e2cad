import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { DRAWN_MS, openCard, openSample, says } from './harness/cards';
import { press } from './harness/marks';
import { pause } from './harness/reader';
import { SAMPLE } from './harness/sample';

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
