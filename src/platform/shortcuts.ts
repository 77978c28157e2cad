import { browser } from './browser';

/** A command of the manifest, and the keys it has now. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes them; `''` for none. */
  readonly keys: string;
}

/** Where the reader changes the keys: Chromium has an address for it, Firefox a place in its list of add-ons. */
export type ShortcutsPlace = 'chromium' | 'firefox';

interface Commands {
  getAll(): Promise<readonly { readonly description?: string; readonly shortcut?: string }[]>;
  /** Firefox only. */
  openShortcutSettings?(): Promise<void>;
}

const CHROMIUMS = 'chrome://extensions/shortcuts';

const commands = (): Commands | undefined => browser.commands as Commands | undefined;

/** Every command with its keys as the reader has set them; `null` where the browser has none (Firefox for Android). */
export async function shortcuts(): Promise<readonly Shortcut[] | null> {
  const all = await commands()?.getAll();
  return all
    ? all
        .filter(({ description }) => description)
        .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }))
    : null;
}

export const shortcutsPlace = (): ShortcutsPlace =>
  commands()?.openShortcutSettings ? 'firefox' : 'chromium';

/** Opens the place where the browser lets the reader change the keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = commands() ?? {};
  if (openShortcutSettings) await commands()!.openShortcutSettings!();
  else await browser.tabs.create({ url: CHROMIUMS });
}
