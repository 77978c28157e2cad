import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasPanel, openPanel, openPanelTab, tabOfPanel } from '../../src/platform/panel';
import { fakeBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => ({
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const place = fakeBrowser as { sidePanel?: object; sidebarAction?: object };
const tabs = fakeBrowser.tabs as typeof fakeBrowser.tabs & {
  create?: (properties: object) => Promise<object>;
};
beforeEach(() => {
  delete place.sidePanel;
  delete place.sidebarAction;
});

describe('the place for the panel', () => {
  test('is Chromium’s side panel, in the window of the click', async () => {
    const open = vi.fn(async () => {});
    place.sidePanel = { open };
    expect(hasPanel()).toBe(true);
    await openPanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  test('is Firefox’s sidebar', async () => {
    const open = vi.fn(async () => {});
    place.sidebarAction = { open };
    expect(hasPanel()).toBe(true);
    await openPanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith();
  });

  test('is not there in Firefox for Android, where it opens as a tab', async () => {
    tabs.create = vi.fn(async () => ({}));
    expect(hasPanel()).toBe(false);
    await openPanelTab(7);
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://ours/panel.html?tab=7' });
    expect(tabOfPanel('?tab=7')).toBe(7);
  });

  test.each(['', '?tab=', '?tab=-1', '?tab=1e9', '?tab=1&tab=x', '?tab=99999999999999999999'])(
    'with the address “%s” belongs to no tab, or to a whole number',
    (search) => {
      const id = tabOfPanel(search);
      expect(id === null || Number.isSafeInteger(id)).toBe(true);
    },
  );
});
