import { describe, expect, test } from 'vitest';
import { english, messagesOf } from '../ui/locales';
import { inBothBrowsers } from './harness/both';
import { cardOpens, marked, restOn } from './harness/marks';
import { type ExtensionPage, eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** What a surface is, to a reader of a language. */
interface Seen {
  readonly lang: string;
  readonly dir: string;
  readonly text: string;
  /** Its own words, one string for each node, names of controls too: without what is marked as English or as a name. */
  readonly own: readonly string[];
  /** Something sticks out of the surface at a side. */
  readonly sticksOut: readonly string[];
}

/**
 * An expression that looks at a surface.
 *
 * @param surface an expression for its element
 */
const lookAt = (surface: string): string => `(() => {
  const surface = ${surface};
  const walk = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  const own = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() && parent.checkVisibility() && !parent.closest('bdi, [lang="en"], [dir="auto"], script, style'))
      own.push(node.data.trim());
  }
  // What a screen reader says instead of what is seen.
  for (const one of surface.querySelectorAll('[aria-label], [title]')) {
    if (one.checkVisibility() && !one.closest('[lang="en"]'))
      own.push(...[one.ariaLabel, one.title].filter(Boolean).map((text) => text.replaceAll('\\u2066', '\\u2068')));
  }
  // A popup's page may be narrower than its body until the browser has measured it.
  const box = (surface === document.documentElement ? document.body : surface).getBoundingClientRect();
  const isClipped = (one) => one !== surface && (getComputedStyle(one).overflowX !== 'visible' || isClipped(one.parentElement));
  const sticksOut = [...surface.querySelectorAll(surface === document.documentElement ? 'body *' : '*')]
    .filter((one) => one.checkVisibility() && !isClipped(one.parentElement))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((one) => one.outerHTML.slice(0, 120));
  const style = getComputedStyle(surface);
  return {
    lang: surface.lang,
    dir: style.direction,
    text: surface.innerText.replace(/[\\u2066-\\u2069]/g, ''),
    own,
    sticksOut,
  };
})()`;

const ENGLISH = new Set(Object.values(english).map(({ message }) => message));
/** What is Latin in every language: our name and a browser’s, keys, and host names. */
const LATIN_EVERYWHERE =
  /Backgrounder|Firefox|(?:Alt|Ctrl|Shift|MacCtrl|Command)(?:\+\w+)*|Tab|Esc\w*|OFAC|CEP|(?:[\w-]+\.)+[a-z]{2,}/g;

const withoutIsolated = (text: string): string => {
  const less = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return less === text ? text : withoutIsolated(less);
};

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
])('in %s', (lang, dir) => {
  const messages = messagesOf(lang);
  const word = (name: string): string => messages[name]!.message.replace(/[\u2066-\u2069]/g, '');

  const isIn = (seen: Omit<Seen, 'sticksOut'>): void => {
    expect({ lang: seen.lang, dir: seen.dir }).toEqual({ lang, dir });
    expect(seen.own.length).toBeGreaterThan(3);
    const left = seen.own.filter((text) => {
      // The dataset's English is no one's own words: it wants an element with `lang`.
      if (text.includes('\u2066')) return true;
      if (ENGLISH.has(text) && !Object.values(messages).some(({ message }) => message === text)) return true;
      const words = withoutIsolated(text).replaceAll(LATIN_EVERYWHERE, '');
      return dir === 'rtl' && /[a-z]{2}/i.test(words);
    });
    expect(left).toEqual([]);
  };

  inBothBrowsers(
    'a reader',
    (server) => server.serve(SAMPLE_PLACE, SAMPLE),
    (stage) => {
      const seenIn = (page: ExtensionPage, selector: string): Promise<Seen> =>
        eventually(`${selector} to be shown`, async () => {
          const there = await page.evaluate<boolean>(`!!document.querySelector('${selector}')`);
          return there && page.evaluate<Seen>(lookAt('document.documentElement'));
        });

      test.each([
        ['Hossein Dehghan', ['officeDefence', 'badgeInOffice', 'factBefore', 'cardWhy']],
        ['S-300', ['classAirDefence', 'figureAltitude', 'cardNot']],
        ['Fars News Agency', ['outletAgency', 'factSites', 'cardWhy']],
      ])('has the card of %s in it', async (name, says) => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await marked(page, CAST.length);
        await restOn(page, name);
        await cardOpens(page);
        const seen = (await page.evaluate(
          lookAt(`document.querySelector('backgrounder-card').shadowRoot.querySelector('[role="dialog"]')`),
        )) as Seen;
        isIn(seen);
        expect(seen.sticksOut).toEqual([]);
        for (const message of says) expect(seen.text).toContain(word(message));
        await page.close();
      });

      test('has the popup in it', async () => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await marked(page, CAST.length);
        const popup = await stage.reader.popup(page);
        const seen = await seenIn(popup, '.row');
        isIn(seen);
        for (const message of ['popupMarked', 'castOfficials', 'castWeapons', 'castSources'])
          expect(seen.text).toContain(word(message));
        await popup.close();
        await page.close();
      });

      test('has the panel in it', async () => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await marked(page, CAST.length);
        const popup = await stage.reader.popup(page);
        await seenIn(popup, '.row');
        await popup.click(word('popupPanel'));
        const panel = await stage.reader.panel();
        await seenIn(panel, 'table');
        await panel.evaluate(`document.querySelector('button.who').click()`);
        const seen = await seenIn(panel, '.together li');
        isIn(seen);
        expect(seen.sticksOut).toEqual([]);
        for (const message of ['panelCast', 'panelOffices', 'panelArsenal', 'panelTies', 'classFighter'])
          expect(seen.text).toContain(word(message));
        // Time runs with the reading: the story's day is as far from the line's beginning in both directions.
        const at = await panel.evaluate<number>(`(() => {
          const day = document.querySelector('.day').getBoundingClientRect();
          const strip = document.querySelector('.line-of-time .strip').getBoundingClientRect();
          const fromLeft = (day.left + day.right) / 2 - strip.left;
          return (document.dir === 'rtl' ? strip.width - fromLeft : fromLeft) / strip.width;
        })()`);
        expect(at).toBeGreaterThan(0.45);
        expect(at).toBeLessThan(0.65);
        await panel.close();
        await page.close();
      });

      test('has the options in it', async () => {
        const options = await stage.reader.extensionPage('options.html');
        const seen = await seenIn(options, 'fieldset');
        isIn(seen);
        expect(seen.sticksOut).toEqual([]);
        for (const message of ['optionsMarks', 'optionsDensity', 'optionsKeys', 'optionsDataset'])
          expect(seen.text).toContain(word(message));
        await options.close();
      });
    },
    { lang },
  );
});
