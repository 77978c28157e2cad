import browser from 'webextension-polyfill';

/** What the manifest injects into its own hosts: the same goes into every other page, asked for or granted. */
const FILES = { js: ['content.js'], css: ['marks.css'] };
const GRANTED = 'granted-sites';

/**
 * Runs the content script in a tab's page once, on a site that is not granted. Needs `activeTab`: only after the
 * reader clicked the toolbar button, the context menu or a shortcut.
 *
 * @returns whether it runs there now; false on pages where no extension may
 */
export async function runOnce(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: FILES.css });
    await browser.scripting.executeScript({ target, files: FILES.js });
    return true;
  } catch {
    return false;
  }
}

/** Makes the browser inject into exactly these sites from now on, besides those of the manifest. */
export async function injectInto(patterns: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = { id: GRANTED, matches: [...patterns], ...FILES, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
