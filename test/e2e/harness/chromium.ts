import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/bootstrap/browsers.mjs';
import { netLog } from './net-log';
import {
  type ExtensionPage,
  eventually,
  extensionFolder,
  middleOf,
  type Reader,
  type ReaderOptions,
  type Spot,
  stillSpot,
} from './reader';

/** Starts Chromium with the extension. Every host name leads to the test server; nothing reaches the network. */
export async function startChromium({
  server,
  dark,
  lang,
  prefers,
  firstRun,
  ...build
}: ReaderOptions): Promise<Reader> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found');
  const log = netLog();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1000, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      log.argument,
      // Without that language's own texts Chromium shows itself in English, but extensions get theirs.
      ...(lang ? [`--lang=${lang}`] : []),
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP *:443 127.0.0.1:${server.httpsPort}, MAP * 127.0.0.1`,
    ],
  });
  await enterDeveloperMode(browser);
  const folder = extensionFolder('chrome', build);
  const install = (): Promise<string> => browser.installExtension(folder);
  const id = await install();
  const worker = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(id),
    );
    return (await target.worker())!;
  };
  /** A page of the extension that the browser shows in a place of its own: a popup, a panel. */
  const beside = async (path: string): Promise<ExtensionPage> => {
    const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/${path}`);
    const page = await target.asPage();
    if (dark) await darken(page);
    return asExtensionPage(page);
  };
  // The worker must have run once for its listeners to be known, as after any installation.
  await worker();
  if (!firstRun) await (await beside('welcome.html')).close();

  return {
    name: 'chromium',
    url: (place) => `https://${place}`,
    open: async (place, prepare) => {
      const page = await browser.newPage();
      if (dark) await darken(page);
      if (prefers) await prefer(page, prefers);
      await prepare?.(page);
      await page.goto(`https://${place}`);
      await page.bringToFront();
      return page;
    },
    command: async (name) => {
      // Keys sent by the driver never reach the browser's shortcuts, so the binding itself is skipped here.
      await (await worker()).evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
      })()`);
    },
    chooseFromMenu: async () => {
      // An update that names no entry is refused, so this also shows that it is in the menu.
      await (await worker()).evaluate(`(async () => {
        await chrome.contextMenus.update(${JSON.stringify(MENU_ENTRY)}, {});
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(MENU_ENTRY)}, frameId: 0 }, tab);
      })()`);
    },
    popup: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id)!;
      await extension.triggerAction(page);
      return beside('popup.html');
    },
    panel: () => beside('panel.html'),
    saveInto: async (downloadPath) => {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      if (dark) await darken(page);
      await page.goto(`chrome-extension://${id}/${path}`);
      return asExtensionPage(page);
    },
    welcome: () => beside('welcome.html'),
    pagesInTabs: async () =>
      browser
        .targets()
        .filter((one) => one.type() === 'page' && one.url().includes(id))
        .map((one) => new URL(one.url()).pathname.slice(1)),
    stopBackground: async () => {
      const running = browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().includes(id));
      if (!running) return;
      await eventually('the worker to stop', async () => {
        // One that is only being started may not hear it yet, and what just ended by itself need not be stopped.
        await (await running.worker())?.close().catch(() => {});
        return !browser.targets().includes(running);
      });
    },
    reloadExtension: async () => {
      await install();
      // Not the worker: the old one may be listed for a while yet, and never answers.
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      await page.waitForSelector('fieldset');
      await page.close();
    },
    enable: (on) => onExtensionsPage(browser, `chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`),
    grant: (pattern) =>
      onExtensionsPage(
        browser,
        `chrome.developerPrivate.addHostPermission('${id}', ${JSON.stringify(pattern)})`,
      ),
    revoke: (pattern) => onExtensionsPage(browser, withholding(id, pattern)),
    asPrinted: (page, on) => page.emulateMediaType(on ? 'print' : undefined),
    memory: async (page) => {
      const inWorker = (await worker()).client;
      const inPage = await page.createCDPSession();
      let sum = 0;
      for (const session of [inPage, inWorker]) {
        await session.send('HeapProfiler.enable');
        await session.send('HeapProfiler.collectGarbage');
        sum += (await session.send('Runtime.getHeapUsage')).usedSize;
      }
      await inPage.detach();
      return sum;
    },
    mainThreadTime: async (page, act) => {
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const now = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
      };
      const before = await now();
      await act();
      const after = await now();
      await session.detach();
      // A page of another site comes with a process of its own, which is counted from its beginning.
      return after >= before ? after - before : after;
    },
    installBeside: async (folder) => void (await browser.installExtension(folder)),
    requestsOfExtension: async () => {
      // What comes last in the log shows that all before it is there.
      const last = `https://${LAST}${Date.now()}`;
      const page = await browser.newPage();
      await page.goto(last);
      await page.close();
      const requests = await eventually('the log of the network', () => {
        const all = log.requests();
        return all.some(({ url }) => url === last) && all;
      });
      return requests
        .filter(({ initiator, url }) => initiator !== 'not an origin' && !url.endsWith('/favicon.ico'))
        .map(({ url }) => url);
    },
    complaints: async () => {
      return onExtensionsPage<string[]>(
        browser,
        `(async () => {
          const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)});
          return [...manifestErrors, ...runtimeErrors]
            // The tests close tabs, and Chromium tells of an icon for one that is gone even when the refusal was caught.
            .filter(({ message }) => !/^Unchecked runtime\\.lastError: No tab with id: \\d+\\.$/.test(message))
            .map(({ source, message }) => source + ': ' + message);
        })()`,
      );
    },
    close: async () => {
      await browser.close();
      log.close();
      if (build.alter) rmSync(folder, { recursive: true });
    },
  };
}

/** As the extension names it; there is but one. */
const MENU_ENTRY = 'look-up-selection';

/** The protocol says that a page is closed a moment after it is. */
const CLOSING_MS = 2_000;

/** Puppeteer itself knows only some of the features that the protocol has. */
async function prefer(page: Page, what: 'forced-colours' | 'stillness'): Promise<void> {
  const session = await page.createCDPSession();
  const feature =
    what === 'stillness'
      ? { name: 'prefers-reduced-motion', value: 'reduce' }
      : { name: 'forced-colors', value: 'active' };
  await session.send('Emulation.setEmulatedMedia', { features: [feature] });
}

/** An address that no test has anything at. */
const LAST = 'last.example.net/';

/** Without it Chromium records no errors of an extension, and the list of complaints is empty for nothing. */
const enterDeveloperMode = (browser: Browser): Promise<void> =>
  onExtensionsPage(browser, 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');

/** To withhold one host is to say which ones are allowed, beginning with none; the rest is given back. */
const withholding = (id: string, pattern: string): string => `(async () => {
  const { developerPrivate } = chrome;
  const extensionId = ${JSON.stringify(id)};
  const { permissions } = await developerPrivate.getExtensionInfo(extensionId);
  const { hosts, hostAccess } = permissions.runtimeHostPermissions;
  if (hostAccess !== 'ON_SPECIFIC_SITES') {
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    for (const { host, granted } of hosts) {
      if (granted && host !== ${JSON.stringify(pattern)}) await developerPrivate.addHostPermission(extensionId, host);
    }
  } else await developerPrivate.removeHostPermission(extensionId, ${JSON.stringify(pattern)});
})()`;

/** Evaluates an expression on Chromium's page of extensions, which may do what its user may. */
async function onExtensionsPage<T>(browser: Browser, expression: string): Promise<T> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const value = (await page.evaluate(expression)) as T;
  await page.close();
  return value;
}

const darken = (page: Page): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);

function asExtensionPage(page: Page): ExtensionPage {
  return {
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    click: async (words) => {
      const { x, y } = await stillSpot(words, async () => (await page.evaluate(middleOf(words))) as Spot);
      try {
        await page.mouse.click(x, y);
      } catch (error) {
        // A click that closes its own popup is never answered.
        await eventually('the click to close its page', () => page.isClosed(), CLOSING_MS).catch(() => {
          throw error;
        });
      }
    },
    close: () => page.close(),
  };
}
