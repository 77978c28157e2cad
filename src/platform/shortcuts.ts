import { browser } from './browser';
import { COMMANDS } from './intents';

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

/**
 * Every command with its keys as the reader has set them, in the order of {@link COMMANDS}; `null` where the browser has
 * none (Firefox for Android).
 */
export async function shortcuts(): Promise<readonly Shortcut[] | null> {
  const all = await commands()?.getAll();
  if (!all) return null;
  const order: readonly (string | undefined)[] = COMMANDS;
  return (
    all
      .filter(({ description }) => description)
      // Chromium tells them by the letters of their names.
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }))
  );
}

/** Where this browser lets the reader change the keys. */
export const shortcutsPlace = (): ShortcutsPlace =>
  commands()?.openShortcutSettings ? 'firefox' : 'chromium';

/** Opens the place where the browser lets the reader change the keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = commands() ?? {};
  if (openShortcutSettings) await commands()!.openShortcutSettings!();
  else await browser.tabs.create({ url: CHROMIUMS });
}
