import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/platform/intents';
import { openShortcuts, shortcuts, shortcutsPlace } from '../../src/platform/shortcuts';
import { fakeBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => ({
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const MANIFEST = join(import.meta.dirname, '..', '..', 'manifest.json');
const fake = fakeBrowser as {
  commands?: object;
  tabs: { create?: (properties: object) => Promise<object> };
};
beforeEach(() => {
  delete fake.commands;
});

test('keys are told in the order they are learnt, those that are not set too', async () => {
  fake.commands = {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+B' },
      { name: 'look-up-selection', description: 'Look up', shortcut: '' },
      { name: 'next-mention', description: 'Next', shortcut: 'Alt+Shift+J' },
    ],
  };
  expect(await shortcuts()).toEqual([
    { description: 'Next', keys: 'Alt+Shift+J' },
    { description: 'Look up', keys: '' },
  ]);
});

test('every command of the manifest has its place in that order', () => {
  const { commands } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { commands: object };
  expect([...COMMANDS].sort()).toEqual(Object.keys(commands).sort());
});

test('a browser without commands has none', async () => {
  expect(await shortcuts()).toBeNull();
});

test('they are changed on a page of Chromium, and in a place of its own in Firefox', async () => {
  fake.commands = {};
  fake.tabs.create = vi.fn(async () => ({}));
  expect(shortcutsPlace()).toBe('chromium');
  await openShortcuts();
  expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  const openShortcutSettings = vi.fn(async () => {});
  fake.commands = { openShortcutSettings };
  expect(shortcutsPlace()).toBe('firefox');
  await openShortcuts();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});
