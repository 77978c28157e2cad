import browser from 'webextension-polyfill';

/** The tab the reader is looking at. `url` only where a permission lets us see it. */
export interface ActiveTab {
  readonly id: number;
  readonly url?: string;
}

/** The active tab of the window that the calling page belongs to. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

/** Opens a page of the extension, or any address, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options page, in the place the browser has for it. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
