import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

/** A tab the reader has open. What it shows is known only where a permission lets us see it. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
  /** Its page is on the way. */
  readonly loading: boolean;
}

/** The active tab of the window that the calling page belongs to. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? openTabOf(tab) : null;
}

/** A tab by its id; `null` once it is closed. */
export async function tabById(id: number): Promise<OpenTab | null> {
  try {
    return openTabOf(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** The tab that the calling page is itself shown in; `null` for popups and panels. */
export async function ownTab(): Promise<OpenTab | null> {
  const tab = (await browser.tabs.getCurrent()) as Tabs.Tab | undefined;
  return tab ? openTabOf(tab) : null;
}

/** The tab that the reader looked at last in this window, besides one. */
export async function lastTabBesides(id: number): Promise<OpenTab | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [last] = tabs
    .filter((tab) => tab.id !== id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last ? openTabOf(last) : null;
}

/** The tabs that show pages of these patterns; only sites that are granted can be asked for. */
export async function tabsOn(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Calls `changed` whenever another tab comes to the front, or one loads, goes elsewhere or is closed. */
export function watchTabs(changed: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  const updated = (_: number, { status, url }: { status?: string; url?: string }): void => {
    // Titles, icons and sound change all the time, and mean nothing here.
    if (status !== undefined || url !== undefined) changed();
  };
  onActivated.addListener(changed);
  onUpdated.addListener(updated);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(changed);
    onUpdated.removeListener(updated);
    onRemoved.removeListener(changed);
  });
}

/** Brings a tab to the front. */
export async function showTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true });
  // Firefox for Android has one window and no name for it.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** Opens a page of the extension, or any address, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options page, in the place the browser has for it. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

function openTabOf({ id, windowId, url, status }: Tabs.Tab): OpenTab | null {
  if (id === undefined) return null;
  return { id, windowId: windowId ?? -1, loading: status === 'loading', ...(url !== undefined && { url }) };
}
