import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestServer } from './server';

export type BrowserName = 'chromium' | 'firefox';

/** A page of the extension (popup, options, panel): puppeteer cannot drive Firefox's, so this is what both can do. */
export interface ExtensionPage {
  /** Runs an expression there, awaiting it when it is a promise; the result must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first button or link that is named with these words, with the mouse: the browser takes it for a reader's. */
  click(words: string): Promise<void>;
  close(): Promise<void>;
}

/** An expression that brings what {@link ExtensionPage.click} means into view, and gives its middle. */
export const middleOf = (words: string): string => `(() => {
  const one = [...document.querySelectorAll('button, a, label, summary')]
    .find((each) => (each.getAttribute('aria-label') ?? each.innerText).includes(${JSON.stringify(words)}));
  if (!one) throw new Error('nothing is named ' + ${JSON.stringify(words)});
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = one.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A browser with the extension in it, as somebody would use it. */
export interface Reader {
  readonly name: BrowserName;
  /** Address under which the server's `host/path` is reached from this browser. */
  url(place: string): string;
  /**
   * Opens `host/path` in a new tab in front.
   *
   * @param prepare what is to be done with the tab before it goes there
   */
  open(place: string, prepare?: (page: Page) => unknown): Promise<Page>;
  /** What pressing a shortcut of the manifest does. */
  command(name: string): Promise<void>;
  /**
   * Chooses our entry from the context menu of a place in the page in front, whose text is selected. Chromium shows
   * drivers no menus: there it is what choosing the entry does.
   */
  chooseFromMenu(page: Page, spot: Spot): Promise<void>;
  /** Clicks the toolbar button while `page` is in front, and gives the popup. */
  popup(page: Page): Promise<ExtensionPage>;
  /** The panel that is open beside the page, once it is. */
  panel(): Promise<ExtensionPage>;
  /** Has files that are saved put into a folder, without asking. */
  saveInto(folder: string): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** The page that opened by itself after the installation; only with {@link ReaderOptions.firstRun}. */
  welcome(): Promise<ExtensionPage>;
  /** Paths of the extension's pages that stand in tabs. */
  pagesInTabs(): Promise<readonly string[]>;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does: scripts already in pages are left behind by it. */
  reloadExtension(): Promise<void>;
  /** Switches the extension on or off, as on the browser's page of extensions. */
  enable(on: boolean): Promise<void>;
  /**
   * Grants a match pattern of the manifest's hosts, as the reader can on the browser's page of extensions. (Chromium's
   * question for any other is a window that no driver can answer.)
   */
  grant(pattern: string): Promise<void>;
  /** Takes it back, as the reader can at any time. */
  revoke(pattern: string): Promise<void>;
  /** Shows the page in front as it is printed, or again as it is seen. */
  asPrinted(page: Page, on: boolean): Promise<void>;
  /**
   * Has the browser's own reading view take the page's place, and gives what goes back to the page. Absent in Chromium,
   * which shows it beside the page.
   */
  readingView?(page: Page): Promise<() => Promise<void>>;
  /** Installs another extension beside ours. */
  installBeside(folder: string): Promise<void>;
  /**
   * Memory in use after a collection, in bytes: in Chromium the script heaps of the page, our world included, and of
   * the worker; Firefox tells only what the processes of pages and extensions hold.
   */
  memory(page: Page): Promise<number>;
  /**
   * Processor time that the main thread of a page's process uses while something is done with the page, in milliseconds.
   * It may be that the page goes to another address of its site.
   */
  mainThreadTime(page: Page, act: () => Promise<void>): Promise<number>;
  /**
   * Every address that was asked for from the start on, but by the browser itself or by opening it here, and but for icons.
   * Scripts of the extension ask in their page's name, so what a page asks for by itself is among it.
   */
  requestsOfExtension(): Promise<readonly string[]>;
  /** What the browser has recorded against the extension: uncaught errors, manifest warnings. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly server: TestServer;
  /** The shipped build instead of the test build. */
  readonly shipped?: boolean;
  readonly dark?: boolean;
  /** What the reader has told the system: few colours of the system's own, or nothing that moves. */
  readonly prefers?: 'forced-colours' | 'stillness';
  /** The language that the browser shows itself in; its own English when absent. */
  readonly lang?: string;
  /** Leaves the page open that opens after the installation; otherwise it is closed before the first test. */
  readonly firstRun?: boolean;
  /** Changes a copy of the build before it is installed: a damaged file, another manifest. */
  readonly alter?: (folder: string) => void;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * The folder of the built extension, or of an altered copy.
 *
 * @throws when it is not built: the end-to-end tests never build anything themselves
 */
export function extensionFolder(
  browser: 'chrome' | 'firefox',
  { shipped = false, alter }: Pick<ReaderOptions, 'shipped' | 'alter'> = {},
): string {
  const folder = join(ROOT, 'dist', ...(shipped ? [] : ['test']), browser);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there: run "node src/cli/build.mjs${shipped ? '' : ' --test'}" first`);
  }
  if (!alter) return folder;
  const copy = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  cpSync(folder, copy, { recursive: true });
  alter(copy);
  return copy;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until `look` gives something other than `null`, `undefined` or `false`.
 *
 * @throws after `within` milliseconds, naming what was waited for and the last error of `look`
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  within = 10_000,
): Promise<T> {
  const end = Date.now() + within;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`waited ${within} ms in vain for: ${what}`, { cause: last });
}

/**
 * Where something stands once it stands still: a popup grows with what it is told, and a card whose content has just
 * changed is put in its place with the next frame.
 */
export async function stillSpot(words: string, look: () => Promise<Spot>): Promise<Spot> {
  let last = await look();
  return eventually(`"${words}" to stand still`, async () => {
    await pause(STILL_MS);
    const before = last;
    last = await look();
    return last.x === before.x && last.y === before.y && last;
  });
}

/** Firefox sizes a popup anew some frames after its content has changed. */
const STILL_MS = 100;
