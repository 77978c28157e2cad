import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/message';
import { NotSaved } from '../../src/platform/not-saved';
import {
  BadSettings,
  changeSettings,
  importSettings,
  readSettings,
  watchSettings,
} from '../../src/platform/settings';
import { fakeBrowser, fakeLocks } from './fake-browser';

vi.mock('../../src/platform/browser', async (real) => ({
  ...(await real<object>()),
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const { local, onChanged } = fakeBrowser.storage;
let stored: Record<string, unknown>;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  stored = {};
  local.get.mockImplementation(async () => stored);
  local.set.mockImplementation(async (values) => {
    stored = { ...stored, ...values };
  });
});

describe('settings', () => {
  test('are the defaults before anything is set, and when storage cannot be read', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    local.get.mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keep what was set before when something else is set', async () => {
    await changeSettings({ density: 'every' });
    await changeSettings(({ hiddenEntities }) => ({ hiddenEntities: [...hiddenEntities, 'Q7747'] }));
    expect(stored).toEqual({ settings: { version: 1, density: 'every', hiddenEntities: ['Q7747'] } });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'every',
      hiddenEntities: ['Q7747'],
    });
  });

  test('keep both of two things set at once', async () => {
    await Promise.all([changeSettings({ density: 'every' }), changeSettings({ theme: 'dark' })]);
    expect(stored.settings).toEqual({ version: 1, density: 'every', theme: 'dark' });
  });

  test('keep both of two things set at once in two pages', async () => {
    vi.resetModules();
    const elsewhere = await import('../../src/platform/settings');
    await Promise.all([changeSettings({ density: 'every' }), elsewhere.changeSettings({ theme: 'dark' })]);
    expect(stored.settings).toEqual({ version: 1, density: 'every', theme: 'dark' });
  });

  test('are not written over when they cannot be read, and can be changed once they can', async () => {
    stored = { settings: { version: 1, offSites: ['example.org'] } };
    local.get.mockRejectedValueOnce(new Error('busy'));
    await expect(changeSettings({ density: 'every' })).rejects.toBeInstanceOf(NotSaved);
    expect(stored.settings).toEqual({ version: 1, offSites: ['example.org'] });
    expect((await changeSettings({ density: 'every' })).offSites).toEqual(['example.org']);
  });

  test.each<[string, string, boolean]>([
    ['there is no room', 'QuotaExceededError: storage is full', true],
    ['anything else is wrong', 'IO error', false],
  ])('say so when they cannot be saved because %s', async (_, message, full) => {
    local.set.mockRejectedValue(new Error(message));
    const failure = await changeSettings({ enabled: false }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotSaved);
    expect(failure).toMatchObject({ full });
  });

  test('can be imported, with what a newer version put there', async () => {
    const exported = { version: 1, density: 'every', later: true };
    expect(await importSettings(exported)).toEqual({ ...DEFAULT_SETTINGS, density: 'every' });
    expect(stored.settings).toEqual(exported);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['nonsense', 'nonsense', []],
    ['nothing', null, []],
    ['a list', [], []],
    ['something else', { format: 'backgrounder-pack/1' }, []],
    [
      'fields of the wrong type',
      { version: 1, density: 'all', kinds: { weapon: 1 }, theme: 'dark' },
      ['kinds.weapon', 'density'],
    ],
    [
      'nothing but wrong fields',
      { version: -1, enabled: 1, kinds: [], theme: 0, offSites: 'x', hiddenEntities: [1] },
      ['version', 'enabled', 'kinds', 'theme', 'offSites', 'hiddenEntities'],
    ],
  ])('are not replaced by %s, which is named', async (_, file, fields) => {
    await changeSettings({ density: 'every' });
    const failure = await importSettings(file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BadSettings);
    expect((failure as BadSettings).fields).toEqual(fields);
    expect(await readSettings()).toMatchObject({ density: 'every' });
  });

  test('tell of their changes until nobody watches', () => {
    const run = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, run.signal);
    onChanged.fire({ settings: { newValue: { version: 1, enabled: false } } }, 'local');
    onChanged.fire({ other: { newValue: 1 } }, 'local');
    expect(changed.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, enabled: false }]]);
    run.abort();
    expect(onChanged.listeners).toHaveLength(0);
  });
});
