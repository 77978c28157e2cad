import type { Browser } from 'webextension-polyfill';

interface ExtensionGlobals {
  /** Firefox's own name for the API; undefined in Chromium. */
  readonly browser?: Browser;
  /** Chromium's. */
  readonly chrome?: Browser;
}

const { browser: named, chrome: chromiums } = globalThis as ExtensionGlobals;

/**
 * The browser's extension API. From the versions on that we stand on, both browsers' functions give promises; only the
 * types of `webextension-polyfill` are used, as its code would be a tenth of what every story's page must load. The one
 * difference left is how a listener answers: see `messages/hear.ts`.
 */
export const browser = (named ?? chromiums) as Browser;
