import { beforeEach, expect, test, vi } from 'vitest';
import { keepHidden } from '../../src/background/hiding';
import { readSettings } from '../../src/platform/settings';
import { fakeLocks } from '../platform/fake-browser';

const stored = vi.hoisted(() => ({ now: {} as Record<string, unknown>, full: false }));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => structuredClone(stored.now),
        set: async (change: object) => {
          if (stored.full) throw new Error('Resource::kQuotaBytes quota exceeded');
          stored.now = { ...stored.now, ...structuredClone(change) };
        },
      },
    },
  },
}));

const PAGE = 'https://www.bbc.com/news/1';
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  stored.now = {};
  stored.full = false;
});

test('what is never to be marked is kept once, and can be taken back', async () => {
  for (const id of ['Q7747', 'Q1', 'Q7747'])
    await keepHidden({ type: 'hide', what: 'entity', id, hidden: true }, PAGE);
  expect((await readSettings()).hiddenEntities).toEqual(['Q1', 'Q7747']);
  await keepHidden({ type: 'hide', what: 'entity', id: 'Q1', hidden: false }, PAGE);
  expect((await readSettings()).hiddenEntities).toEqual(['Q7747']);
});

test('a site is the one of the page that asks, whatever the card is about', async () => {
  await keepHidden({ type: 'hide', what: 'site', id: 'Q7747', hidden: true }, PAGE);
  expect(await readSettings()).toMatchObject({ offSites: ['bbc.com'], hiddenEntities: [] });
  await keepHidden({ type: 'hide', what: 'site', id: 'Q7747', hidden: false }, PAGE);
  expect((await readSettings()).offSites).toEqual([]);
});

test('where there is no room it says so, and what was kept before stays', async () => {
  await keepHidden({ type: 'hide', what: 'entity', id: 'Q1', hidden: true }, PAGE);
  stored.full = true;
  const { unsaved } = await keepHidden({ type: 'hide', what: 'entity', id: 'Q2', hidden: true }, PAGE);
  expect(unsaved).toMatchObject({ full: true });
  expect((await readSettings()).hiddenEntities).toEqual(['Q1']);
});
