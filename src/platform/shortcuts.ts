import { browser } from './browser';

/** A command of the manifest, and the keys it has now. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes them; `''` for none. */
  readonly keys: string;
}

/** Where the reader changes the keys: Chromium has an address for it, Firefox a place in its list of add-ons. */
export type ShortcutsPlace = 'chromium' | 'firefox';

interface Command {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

interface Commands {
  getAll(): Promise<readonly Command[]>;
  /** Firefox only. */
  openShortcutSettings?(): Promise<void>;
}

const CHROMIUMS = 'chrome://extensions/shortcuts';

const commands = (): Commands | undefined => browser.commands as Commands | undefined;

/** As they are learnt. Chromium tells them by the letters of their names, and sorts the manifest's own too. */
export const SHORTCUT_ORDER: readonly string[] = ['next-mention', 'previous-mention', 'look-up-selection'];

/** Every command with its keys as the reader has set them; `null` where the browser has none (Firefox for Android). */
export async function shortcuts(): Promise<readonly Shortcut[] | null> {
  const all = await commands()?.getAll();
  if (!all) return null;
  return all
    .filter(({ description }) => description)
    .sort((a, b) => SHORTCUT_ORDER.indexOf(a.name ?? '') - SHORTCUT_ORDER.indexOf(b.name ?? ''))
    .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }));
}

export const shortcutsPlace = (): ShortcutsPlace =>
  commands()?.openShortcutSettings ? 'firefox' : 'chromium';

/** Opens the place where the browser lets the reader change the keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = commands() ?? {};
  if (openShortcutSettings) await commands()!.openShortcutSettings!();
  else await browser.tabs.create({ url: CHROMIUMS });
}
