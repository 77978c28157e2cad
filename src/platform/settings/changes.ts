import { browser } from '../browser';

/** Under what the settings are stored. */
export const SETTINGS_KEY = 'settings';

/** Calls `changed` with what is stored after every change of the settings, wherever it was made, until `signal` aborts. */
export function onSettingsStored(changed: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string): void => {
    if (area === 'local' && changes[SETTINGS_KEY]) changed(changes[SETTINGS_KEY].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // An orphaned content script has no storage to leave.
    }
  });
}
