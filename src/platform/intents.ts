import { browser } from './browser';

/** What the reader can ask for by shortcut, as the manifest names it. */
export const COMMANDS = ['next-mention', 'previous-mention', 'look-up-selection'] as const;
export type Command = (typeof COMMANDS)[number];

const LOOK_UP_MENU = 'look-up-selection';

/** Calls `asked` for every shortcut. For the background, at its top level. Firefox for Android has no commands. */
export function onCommand(asked: (command: Command, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command && tab?.id !== undefined) asked(command, tab.id);
  });
}

/**
 * Puts "Who or what is this?" into the menu of selected text. To be called when the extension is installed or updated:
 * the browser keeps it across restarts of the worker. Firefox for Android has no context menus.
 */
export async function addLookUpMenu(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP_MENU, title, contexts: ['selection'] }, () => {
    // Reading the error is what keeps it out of the extension's error list, should the menu be there already.
    void browser.runtime.lastError;
  });
}

/** Calls `asked` when the reader chooses the menu entry. For the background, at its top level. */
export function onLookUpMenu(asked: (tabId: number, frameId: number) => unknown): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === LOOK_UP_MENU && tab?.id !== undefined) asked(tab.id, info.frameId ?? 0);
  });
}

/** Calls `begun` when the extension was installed or updated, and when the browser started with it. */
export function onBegun(begun: (how: 'installed' | 'updated' | 'started') => unknown): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    begun(reason === 'install' ? 'installed' : 'updated'),
  );
  browser.runtime.onStartup.addListener(() => begun('started'));
}
