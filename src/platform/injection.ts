import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser';

/** What the manifest injects into its own hosts: the same goes into every other page, asked for or granted. */
const CONTENT = 'content.js';
/** What reads stories; brought into a page that looks like one. */
const READING = 'reading.js';
/**
 * Comes with the reading. In the manifest it would come to every page of a news site, and cost Chromium one to three
 * milliseconds of main thread there.
 */
const SHEET = 'marks.css';
/** What follows the pointer and opens cards; brought in when the marks are there. */
const HANDS = 'hands.js';
const GRANTED = 'granted-sites';

/** The page that the code was for is left, or no longer ours to read. Readers do so at any moment: nobody's fault. */
export class PageLeft extends Error {
  override readonly name = 'PageLeft';
}

/**
 * Runs the content script in a tab's page once, on a site that is not granted. Needs `activeTab`: only after the
 * reader clicked the toolbar button, the context menu or a shortcut. That leave ends when the page is left, so all the
 * code goes in at once.
 *
 * @returns whether it runs there now; false on pages where no extension may
 */
export function runOnce(tabId: number, frameId = 0): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] }, [CONTENT, READING, HANDS], SHEET);
}

/**
 * Runs the content script in a page that was open before its site was granted, as it runs in all that follow: in its
 * frames as well, and there too only on sites that are granted.
 */
export function runWhereGranted(tabId: number): Promise<boolean> {
  return inject({ tabId, allFrames: true }, [CONTENT]);
}

async function inject(
  target: Scripting.InjectionTarget,
  files: readonly string[],
  sheet?: string,
): Promise<boolean> {
  try {
    if (sheet) await browser.scripting.insertCSS({ target, files: [sheet] });
    await browser.scripting.executeScript({ target, files: [...files] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings the code that opens cards into a page where the content script runs. It needs no web-accessible file: the page
 * cannot see it.
 *
 * @throws PageLeft
 */
export const injectHands = (tabId: number, frameId: number): Promise<void> =>
  bringIn((target) => browser.scripting.executeScript({ target, files: [HANDS] }), tabId, frameId);

/**
 * Brings the code that reads stories, and the look of their marks, into a page where the content script runs.
 *
 * @throws PageLeft
 */
export const injectReading = (tabId: number, frameId: number): Promise<void> =>
  bringIn(
    (target) =>
      Promise.all([
        browser.scripting.insertCSS({ target, files: [SHEET] }),
        browser.scripting.executeScript({ target, files: [READING] }),
      ]),
    tabId,
    frameId,
  );

async function bringIn(
  bring: (target: Scripting.InjectionTarget) => Promise<unknown>,
  tabId: number,
  frameId: number,
): Promise<void> {
  try {
    await bring({ tabId, frameIds: [frameId] });
  } catch (error) {
    const { message } = error as Error;
    throw OUR_FILE.test(message) ? error : new PageLeft(message, { cause: error });
  }
}

/** "Could not load file" in Chromium, "Unable to load script" in Firefox: what else they refuse is for the page's sake. */
const OUR_FILE = /\bload\b/;

/** Makes the browser inject into exactly these sites from now on, besides those of the manifest. */
export async function injectInto(patterns: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    matches: [...patterns],
    js: [CONTENT],
    allFrames: true,
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
