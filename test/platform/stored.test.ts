import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/message';
import { inFull, SETTINGS_VERSION, upgraded, withChange } from '../../src/platform/settings/stored';

describe('settings as stored', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'enabled'],
    ['a list', [1, 2]],
    ['an empty object', {}],
    [
      'fields of the wrong type',
      { version: 1, enabled: 'yes', kinds: 7, density: 'all', offSites: { 0: 'x' } },
    ],
    ['a version that is none', { version: 'one' }],
  ])('%s reads as the defaults', (_, raw) => {
    expect(inFull(raw)).toEqual(DEFAULT_SETTINGS);
  });

  test('a good field counts although another is damaged', () => {
    expect(
      inFull({ version: 1, density: 'every', theme: 7, kinds: { weapon: false, source: 'no' } }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'every',
      kinds: { official: true, weapon: false, source: true },
    });
  });

  test('only what the reader set is stored', () => {
    expect(withChange(undefined, { density: 'every' })).toEqual({
      version: SETTINGS_VERSION,
      density: 'every',
    });
  });

  test('unknown keys are kept, also those of a newer version', () => {
    const newer = { version: 99, fromTheFuture: [1], enabled: false };
    expect(withChange(newer, { theme: 'dark' })).toEqual({ ...newer, theme: 'dark' });
    expect(inFull(newer).enabled).toBe(false);
  });

  test('what has no version is brought to today’s', () => {
    expect(upgraded({ density: 'every' })).toEqual({ version: SETTINGS_VERSION, density: 'every' });
  });

  test('no stored value whatever makes it throw or leave a field out', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(inFull(raw)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});
