import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsHost } from '../../core/record';

type Json = Readonly<Record<string, unknown>>;

/** The platform features we stand on (highlight styling, caret positions, popovers) are all there from these on. */
const CHROME_FLOOR = '140';
const FIREFOX_FLOOR = '150.0';

/** The add-on's identity in Firefox: settings and updates hang on it, so it never changes. */
export const GECKO_ID = 'backgrounder@backgrounder.invalid';

/**
 * The manifest of one browser's build: `manifest.json` with the version of `package.json`, the installed hosts, and
 * what only this browser knows. Each browser warns about the other's keys, so neither gets them.
 */
export function manifestFor(browser: 'chrome' | 'firefox', root: string): Json {
  const shared = readJson(join(root, 'manifest.json')) as Json & {
    readonly permissions: readonly string[];
    readonly content_scripts: readonly Json[];
  };
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const hosts = installedPatterns(root);
  return {
    ...shared,
    version,
    permissions: [...shared.permissions, ...(browser === 'chrome' ? CHROME_PERMISSIONS : [])],
    host_permissions: hosts,
    content_scripts: shared.content_scripts.map((script) => ({ matches: hosts, ...script })),
    ...(browser === 'chrome' ? CHROME : FIREFOX),
  };
}

/** The story at leisure, beside the page. */
const PANEL = 'panel.html';

const CHROME: Json = {
  minimum_chrome_version: CHROME_FLOOR,
  background: { service_worker: 'background.js' },
  side_panel: { default_path: PANEL },
};

/** Permissions that only Chrome knows; to Firefox's linter they are invalid. */
const CHROME_PERMISSIONS = ['sidePanel'];

const FIREFOX: Json = {
  sidebar_action: {
    default_title: '__MSG_extensionName__',
    default_panel: PANEL,
    default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
    // Nothing opens unasked; Firefox would, on installation.
    open_at_install: false,
  },
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: FIREFOX_FLOOR,
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: FIREFOX_FLOOR },
  },
};

/**
 * Match patterns of the hosts that the extension may read from its installation on, sorted.
 *
 * @throws when two files name the same host
 */
export function installedPatterns(root: string): readonly string[] {
  const folder = join(root, 'src', 'dataset', 'curated', 'hosts');
  const hosts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readJson(join(folder, file)) as readonly NewsHost[])
    .filter((host) => host.installed)
    .map(({ host }) => host)
    .sort();
  const twice = hosts.find((host, index) => host === hosts[index + 1]);
  if (twice) throw new Error(`${folder}: ${twice} is there twice`);
  return hosts.map((host) => `*://*.${host}/*`);
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
