import { browser } from './browser';

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

/** The tabs that show pages of these patterns; only sites that are granted can be asked for. */
export async function tabsOn(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Opens a page of the extension, or any address, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options page, in the place the browser has for it. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
