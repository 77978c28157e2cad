import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/bootstrap/browsers.mjs';
import { GECKO_ID } from '../../../src/cli/build/manifests';
import { type Bidi, bidiOf } from './firefox-bidi';
import { framedPage } from './firefox-framed';
import { installLanguagePack } from './firefox-language';
import { OWN, tabPage, tabs, UUID, welcomePage } from './firefox-tabs';
import { eventually, extensionFolder, pause, type Reader, type ReaderOptions } from './reader';

/** A fresh temporary add-on is ready a moment after BiDi says it is installed (platform notes, section 2). */
const SETTLE_MS = 500;
/** The processes of pages collect their garbage when they are asked to, and do not say when they are done. */
const COLLECTING_MS = 3_000;

/** Starts Firefox with the extension. Every host name leads to the loopback; nothing reaches the network. */
export async function startFirefox({
  server,
  dark,
  lang,
  prefers,
  firstRun,
  ...build
}: ReaderOptions): Promise<Reader> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'privacy.reduceTimerPrecision': false,
      // The wheel as the hand turns it: without, it goes past the compositor, which alone knows `overscroll-behavior`.
      'remote.events.async.wheel.enabled': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      // What the extension asks for at a reader's click is granted: no driver can press the browser's own buttons.
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(prefers === 'forced-colours' && { 'browser.display.document_color_use': 2 }),
      ...(prefers === 'stillness' && { 'ui.prefersReducedMotion': 1 }),
      ...(lang && { 'intl.locale.requested': lang, 'extensions.langpacks.signatures.required': false }),
    },
  });
  const bidi = bidiOf(browser);
  if (lang) await installLanguagePack(bidi, lang);
  // From before the extension is there, so that nothing of it is missed.
  await bidi.inChrome(`
    globalThis.requests = [];
    Services.obs.addObserver((channel) => {
      channel.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      // The browser's own, and what the driver has it open.
      if (triggeringPrincipal?.isSystemPrincipal && !loadingPrincipal?.addonId) return;
      if (!channel.URI.spec.endsWith('/favicon.ico')) globalThis.requests.push(channel.URI.spec);
    }, 'http-on-modify-request');
  `);
  const folder = extensionFolder('firefox', build);
  await browser.installExtension(folder);
  await pause(SETTLE_MS);
  if (!firstRun) await (await welcomePage(bidi)).close();
  const url = (place: string): string => place.replace(/^([^/]+)/, `https://$1:${server.httpsPort}`);

  return {
    name: 'firefox',
    url,
    open: async (place, prepare) => {
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(url(place));
      await page.bringToFront();
      return page;
    },
    command: async (name) => {
      // The very element that the key press triggers; it is known by its letter alone.
      const letter = shortcutOf(name).split('+').at(-1)!;
      await bidi.inChrome(
        `document.querySelector('keyset[id^="ext-keyset"] key[key=${JSON.stringify(letter)}]').doCommand();`,
      );
    },
    chooseFromMenu: async (page, { x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      await eventually('our entry in the menu', () =>
        bidi.inChrome<boolean>(`
          const menu = document.getElementById('contentAreaContextMenu');
          const entry = menu.querySelector('menuitem[id*="-menuitem-"]');
          if (menu.state !== 'open' || !entry) return false;
          menu.activateItem(entry);
          return true;
        `),
      );
    },
    popup: async (page) => {
      await page.bringToFront();
      await bidi.inChrome(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(extension.extension).triggerAction(window);
      `);
      return framedPage(
        bidi,
        'popup.html',
        `document.querySelector('.webextension-popup-browser')`,
        `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`,
      );
    },
    panel: () =>
      framedPage(
        bidi,
        'panel.html',
        `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
        'SidebarController.hide();',
      ),
    saveInto: async (folder) => {
      await bidi.inChrome(`
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
      `);
    },
    extensionPage: async (path) => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url: OWN + path, wait: 'complete' });
      return tabPage(bidi, context);
    },
    welcome: () => welcomePage(bidi),
    pagesInTabs: async () =>
      (await tabs(bidi)).filter(({ url }) => url.startsWith(OWN)).map(({ url }) => url.slice(OWN.length)),
    stopBackground: async () => {
      await bidi.inChrome('await extension.extension.terminateBackground();');
    },
    reloadExtension: async () => {
      await bidi.inChrome(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).reload();
      `);
      await pause(SETTLE_MS);
    },
    enable: async (on) => {
      await bidi.inChrome(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)});
        await addon.${on ? 'enable' : 'disable'}();
      `);
      await pause(SETTLE_MS);
    },
    grant: (pattern) => setGranted(bidi, pattern, true),
    revoke: (pattern) => setGranted(bidi, pattern, false),
    asPrinted: async (page, on) => {
      await page.bringToFront();
      await bidi.inChrome(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}';`,
      );
    },
    readingView: async (page) => {
      const address = `about:reader?url=${encodeURIComponent(page.url())}`;
      await page.bringToFront();
      await bidi.inChrome(`
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal });
      `);
      // The driver does not hear of a page that comes out of the browser's cache.
      const shown = async (): Promise<boolean> =>
        (await bidi.inChrome<string>('return gBrowser.selectedBrowser.currentURI.spec;')) === address;
      await eventually('the reading view', shown);
      return async () => {
        await bidi.inChrome('gBrowser.goBack();');
        await eventually('the page', async () => !(await shown()));
      };
    },
    memory: () =>
      bidi.inChrome<number>(`
        Services.obs.notifyObservers(null, 'child-mmu-request');
        await new Promise((resolve) => setTimeout(resolve, ${COLLECTING_MS}));
        const { children } = await ChromeUtils.requestProcInfo();
        return children
          .filter(({ type }) => /^web|^extension/.test(type))
          .reduce((sum, { memory }) => sum + memory, 0);
      `),
    mainThreadTime: async (page, act) => {
      await page.bringToFront();
      const pid = await bidi.inChrome<number>(
        'return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;',
      );
      const now = async (): Promise<number> => {
        // Firefox itself tells it in steps of ten milliseconds.
        const precise = `/proc/${pid}/task/${pid}/schedstat`;
        if (existsSync(precise)) return Number(readFileSync(precise, 'utf8').split(' ')[0]) / 1e6;
        return bidi.inChrome<number>(`
          const { children } = await ChromeUtils.requestProcInfo();
          return children.find(({ pid }) => pid === ${pid}).threads[0].cpuTime / 1e6;
        `);
      };
      const before = await now();
      await act();
      return (await now()) - before;
    },
    installBeside: async (other) => {
      await browser.installExtension(other);
      await pause(SETTLE_MS);
    },
    requestsOfExtension: () => bidi.inChrome<string[]>('return globalThis.requests;'),
    complaints: () =>
      bidi.inChrome<string[]>(`
        return Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError)
          .filter((message) => message.sourceName.includes(${JSON.stringify(UUID)}))
          // The tests close tabs, and Firefox ends a closing tab's scripts by force.
          .filter((message) => !message.errorMessage.startsWith('Script terminated by timeout'))
          // … and tells of what a page asked for when it was closed or left.
          .filter((message) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage))
          .map((message) => message.sourceName + ':' + message.lineNumber + ':' + message.columnNumber + ': ' + message.errorMessage);
      `),
    close: async () => {
      await browser.close();
      if (build.alter) rmSync(folder, { recursive: true });
    },
  };
}

/** Gives the extension a site, or takes it away. */
async function setGranted(bidi: Bidi, pattern: string, granted: boolean): Promise<void> {
  await bidi.inChrome(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const origins = [${JSON.stringify(pattern)}];
    await ExtensionPermissions.${granted ? 'add' : 'remove'}(
      ${JSON.stringify(GECKO_ID)}, { permissions: [], origins }, extension.extension,
    );
  `);
}

function shortcutOf(command: string): string {
  const manifest = readFileSync(join(extensionFolder('firefox'), 'manifest.json'), 'utf8');
  const { commands } = JSON.parse(manifest) as {
    commands: Record<string, { suggested_key?: { default: string } }>;
  };
  const shortcut = commands[command]?.suggested_key?.default;
  if (!shortcut) throw new Error(`"${command}" has no shortcut of its own`);
  return shortcut;
}
