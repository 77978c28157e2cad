import { browser } from './browser';
import { resourceUrl } from './resources';
import { openTab } from './tabs';

/** Chromium's own; the shared types do not know it. */
interface Chromium {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
}

const places = browser as typeof browser & Chromium;

const PAGE = 'panel.html';
const TAB = 'tab';

/** Whether this browser has a place for the panel beside the page; Firefox for Android has none. */
export const hasPanel = (): boolean => places.sidePanel !== undefined || places.sidebarAction !== undefined;

/**
 * Opens the panel beside the page. Must be called straight from a click, before anything is waited for: the browsers
 * refuse it otherwise.
 */
export function openPanel(windowId: number): Promise<void> {
  return places.sidePanel ? places.sidePanel.open({ windowId }) : places.sidebarAction.open();
}

/** Opens the panel's page in a tab of its own, for the story of one tab. */
export function openPanelTab(tabId: number): Promise<void> {
  return openTab(resourceUrl(`${PAGE}?${TAB}=${tabId}`));
}

/** The tab that {@link openPanelTab} opened the calling page for; `null` for the panel beside the page. */
export function tabOfPanel(search: string): number | null {
  const id = new URLSearchParams(search).get(TAB);
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : null;
}
