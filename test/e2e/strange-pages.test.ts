import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardText, documentText, marked, marksOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { PAGES, type Strange } from './strange/pages';

const READ = 'www.reuters.com/world/';
const UNREAD = 'www.example.org/world/';
const slug = (name: string): string => name.replaceAll(/[^a-z]+/gi, '-');
/** A page that gets no marks is left alone for good once its later looks are over. */
const LOOKS_MS = 3_200;
/** What takes longer than this on the slowest machine has no bound. */
const HELD_UP_MS = 5_000;

/** Waits while we look at the page, which must be its own master meanwhile. */
async function whileWeLook(page: Page): Promise<void> {
  for (const end = Date.now() + LOOKS_MS; Date.now() < end; ) {
    const asked = Date.now();
    await page.evaluate('1');
    expect(Date.now() - asked, 'milliseconds that the page is held up').toBeLessThan(HELD_UP_MS);
    await pause(50);
  }
}

async function bears(page: Page, { marks, changes }: Strange): Promise<void> {
  if (marks === 0 || marks === 'any') await whileWeLook(page);
  if (marks === 0) expect(await marksOn(page)).toEqual([]);
  if (typeof marks !== 'number' || marks === 0) return;
  await marked(page, marks);
  if (!changes) return;
  // What it does to itself is over by then, and the marks must be there again.
  await whileWeLook(page);
  const now = await marked(page, marks);
  for (const { text } of now) expect(text).toMatch(/\S/);
}

inBothBrowsers(
  'a strange page',
  (server) => {
    for (const { name, html, policy, type } of PAGES) {
      for (const host of [READ, UNREAD]) server.serve(host + slug(name), html, policy, type);
    }
  },
  (stage) => {
    test.each(PAGES.map((page) => [page.name, page] as const))('that %s', async (name, strange) => {
      const { reader } = stage;
      let before = '';
      if (!strange.changes) {
        const bare = await reader.open(UNREAD + slug(name));
        await pause(200);
        before = await documentText(bare);
        await bare.close();
      }
      const page = await reader.open(READ + slug(name));
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      await bears(page, strange);
      await reader.command('next-mention');
      await pause(400);
      if (strange.marks !== 'any' && strange.marks > 0 && !name.startsWith('takes out'))
        await eventually('a card', () => cardText(page));
      await page.keyboard.press('Escape');
      await cardCloses(page);
      if (!strange.changes) expect(await documentText(page)).toBe(before);
      if (strange.holds) expect(await page.evaluate(strange.holds)).toBe(true);
      expect(await reader.complaints()).toEqual([]);
      expect(said.filter((error) => /backgrounder|extension/i.test(error))).toEqual([]);
      await page.close();
    });
  },
);
