import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installedPatterns, manifestFor } from '../../../src/cli/build/manifests';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}
/** Everything the extension may do beyond reading the listed sites, and why. A store's reviewer asks for each. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: 'the settings',
  activeTab: 'reads the one page that the reader asks for in the toolbar, where it has no other leave',
  scripting: 'runs there, on granted sites, and brings in the code for stories and cards where there are any',
  contextMenus: '"Who or what is this?" on selected text',
};

/** What only one browser has a permission for. */
const OWN_PERMISSIONS: Readonly<Record<'chrome' | 'firefox', Readonly<Record<string, string>>>> = {
  chrome: { sidePanel: 'the panel beside the page; in Firefox a sidebar needs none' },
  firefox: {},
};

/** What our own pages may load, all of it from the package, and what of. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'script-src': 'each page has one script',
  'style-src': 'and one style sheet',
  'img-src': 'the extension’s icon',
  'connect-src': 'the dataset, read by the background',
};
/** Everything without a rule of its own, and what `default-src` does not cover. */
const FORBIDDEN = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
const manifest = (browser: 'chrome' | 'firefox'): Manifest =>
  manifestFor(browser, ROOT) as unknown as Manifest;

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for no more than the product needs', () => {
    const { permissions, optional_host_permissions, host_permissions } = manifest(browser);
    const needed = Object.keys({ ...PERMISSIONS, ...OWN_PERMISSIONS[browser] });
    expect([...permissions].sort()).toEqual(needed.sort());
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(host_permissions.every((pattern) => /^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(pattern))).toBe(
      true,
    );
  });

  test('runs where it may, and nowhere else: at least 100, at most 300 hosts', () => {
    const { host_permissions, content_scripts } = manifest(browser);
    expect(content_scripts.map(({ matches }) => matches)).toEqual([host_permissions]);
    expect(host_permissions.length).toBeGreaterThanOrEqual(100);
    expect(host_permissions.length).toBeLessThanOrEqual(300);
  });

  test('allows its pages nothing but their own files', () => {
    const { extension_pages } = manifest(browser).content_security_policy;
    const rules = extension_pages.split('; ').map((rule) => rule.split(' '));
    expect(Object.fromEntries(rules.map(([name, ...from]) => [name, from.join(' ')]))).toEqual({
      ...Object.fromEntries(Object.keys(OWN_FILES).map((name) => [name, "'self'"])),
      ...Object.fromEntries(FORBIDDEN.map((name) => [name, "'none'"])),
    });
  });

  test('bears the one version there is', () => {
    const { version } = readJson<Manifest>('package.json');
    expect(manifest(browser).version).toBe(version);
    expect(readJson<Manifest>('package-lock.json').version).toBe(version);
    // The newest entry says what a reader notices of it.
    expect(/^## (\S+)/m.exec(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'))![1]).toBe(version);
  });

  test('explains every permission in SECURITY.md', () => {
    const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
    for (const permission of manifest(browser).permissions)
      expect(text).toMatch(new RegExp(`^\\| \`${permission}\` (?:\\(.*\\) )?\\|`, 'm'));
  });

  test('opens no file of the extension to web pages', () => {
    expect(manifest(browser)).not.toHaveProperty('web_accessible_resources');
  });
});

test('each browser gets only the keys it knows', () => {
  expect(manifestFor('chrome', ROOT)).toMatchObject({ background: { service_worker: 'background.js' } });
  expect(manifestFor('chrome', ROOT)).not.toHaveProperty('browser_specific_settings');
  expect(manifestFor('firefox', ROOT)).toMatchObject({
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(manifestFor('firefox', ROOT)).not.toHaveProperty('minimum_chrome_version');
  expect(manifestFor('chrome', ROOT)).toMatchObject({ side_panel: { default_path: 'panel.html' } });
  expect(manifestFor('chrome', ROOT)).not.toHaveProperty('sidebar_action');
  expect(manifestFor('firefox', ROOT)).toMatchObject({
    sidebar_action: { default_panel: 'panel.html', open_at_install: false },
  });
  expect(manifestFor('firefox', ROOT)).not.toHaveProperty('side_panel');
});

test('a host that is there twice is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  const folder = join(root, 'src', 'dataset', 'curated', 'hosts');
  mkdirSync(folder, { recursive: true });
  const bbc = { host: 'bbc.com', name: 'BBC', installed: true };
  writeFileSync(join(folder, 'a.json'), JSON.stringify([bbc, { host: 'dawn.com', name: 'Dawn' }]));
  expect(installedPatterns(root)).toEqual(['*://*.bbc.com/*']);
  writeFileSync(join(folder, 'b.json'), JSON.stringify([bbc]));
  expect(() => installedPatterns(root)).toThrow('bbc.com is there twice');
});
