import { browser } from './browser';
import { patternOf } from './site';

/** Whether the reader has granted this site. Hosts that an update of the extension added may not be, in Firefox. */
export async function siteGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/** Asks the reader for a site. Must be called straight from a click; gives whether it was granted. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a site's permission back. Sites of the manifest's own list cannot be given back one by one: gives false. */
export async function giveBackSite(site: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [patternOf(site)] });
  } catch {
    return false;
  }
}

/** Every site: asked for only when the reader chooses so. */
export const ALL_SITES = '*://*/*';

/** Whether the reader has granted every site. */
export function allSitesGranted(): Promise<boolean> {
  return browser.permissions.contains({ origins: [ALL_SITES] });
}

/** Asks the reader for every site. Must be called straight from a click; gives whether it was granted. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Gives them back. The manifest's own sites, and those that were granted by name, stay. */
export async function giveBackAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: [ALL_SITES] });
}

/** Calls `changed` when something was granted or taken back, until `signal` aborts. */
export function watchGrants(changed: () => unknown, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}

/** Match patterns of the manifest's own sites. */
export function manifestSites(): readonly string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches }) => matches);
}

/** Match patterns of the sites that the reader granted beyond the manifest's own. */
export async function grantedBeyondManifest(): Promise<readonly string[]> {
  const own = new Set(manifestSites());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.has(origin));
}

/**
 * Calls `changed` whenever the reader grants something or takes it back, with the patterns newly granted. For the
 * background, at its top level.
 */
export function onGrantsChanged(changed: (granted: readonly string[]) => unknown): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void changed(origins));
  browser.permissions.onRemoved.addListener(() => void changed([]));
}
