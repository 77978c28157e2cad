import type { Page } from 'puppeteer-core';
import { pause, type Reader } from '../e2e/harness/reader';
import { type Figure, median, ms } from './figures';
import { READ, SETTLED_MS, UNREAD } from './pages';

/** What the extension adds to a page's main thread: everything, the browser's own style, layout and paint included. */
export interface Added {
  readonly added: number;
  /** How much two loads of the same page without us differ: what is no larger lies under it. */
  readonly noise: number;
}

/** What is done in a page that has been read, or would be. */
type Act = (page: Page) => Promise<void>;

/**
 * The processor time of a page's main thread with the extension less that without it: rounds of without, with, without.
 * With nothing to do there, it is the page's arrival that is measured; else only what is done after it.
 */
export async function addedBy(reader: Reader, name: string, rounds: number, act?: Act): Promise<Added> {
  const time = async (host: string): Promise<number> => {
    // The same site, so that it is the same process that the page then comes into.
    const page = await reader.open(`${UNREAD}blank`);
    const address = reader.url(host + name);
    if (act) await arrive(page, address);
    const used = await reader.mainThreadTime(page, () => (act ? act(page) : arrive(page, address)));
    await page.close();
    return used;
  };
  const added: number[] = [];
  const noise: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const [without, withUs, again] = [await time(UNREAD), await time(READ), await time(UNREAD)];
    added.push(withUs - (without + again) / 2);
    noise.push(Math.abs(without - again));
  }
  return { added: median(added), noise: median(noise) };
}

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await pause(SETTLED_MS);
}

/** As figures are printed: what lies under the noise is said to. */
export const figureOf = (what: string, goal: string, { added, noise }: Added, each = 1): Figure => ({
  what,
  goal,
  measured: `${ms(added / each)} (noise ${ms(noise / each)}${Math.abs(added) <= noise ? ': under it' : ''})`,
});

/** Moves the pointer over the text, as a hand would. */
export const movePointer =
  (times: number): Act =>
  async (page) => {
    for (let i = 0; i < times; i++) await page.mouse.move(200 + (i % 100) * 3, 240 + (i % 7) * 12);
  };

/** Puts paragraphs into the page in batches, as a live blog does. */
export const addParagraphs =
  (texts: readonly string[], batch: number): Act =>
  async (page) => {
    for (let i = 0; i < texts.length; i += batch) {
      await page.evaluate(
        (some) => {
          for (const text of some) {
            const p = document.createElement('p');
            p.textContent = text;
            document.querySelector('#more')!.prepend(p);
          }
        },
        texts.slice(i, i + batch),
      );
      await pause(100);
    }
    await pause(SETTLED_MS);
  };

/** A thousand changes that tell nothing: a counter in the page goes on. */
export const countUp = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const counter = document.querySelector('article')!.appendChild(document.createElement('span'));
    for (let i = 0; i < 1_000; i++) {
      counter.textContent = String(i);
      if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await pause(SETTLED_MS);
};
