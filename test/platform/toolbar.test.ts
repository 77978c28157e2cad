import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { setToolbar } from '../../src/platform/toolbar';
import { fakeBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => ({
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const ROOT = join(import.meta.dirname, '..', '..');
const action = {
  setBadgeText: vi.fn(async (_: object) => {}),
  setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
  setTitle: vi.fn(async (_: object) => {}),
  setIcon: vi.fn(async (_: { readonly path: Readonly<Record<string, string>> }) => {}),
};
beforeEach(() => {
  vi.clearAllMocks();
  (fakeBrowser as { action?: object }).action = action;
});

test.each([
  ['active', '/icons/16.png'],
  ['off', '/icons/off-16.png'],
  ['none', '/icons/none-16.png'],
] as const)('the button of a tab that is %s looks so, in drawings that are there', async (look, small) => {
  await setToolbar(7, look, { badge: '12', title: 'Backgrounder: 12 names marked' });
  const [[{ path }]] = action.setIcon.mock.calls as [[{ path: Record<string, string> }]];
  expect(path[16]).toBe(small);
  for (const file of Object.values(path)) expect(existsSync(join(ROOT, file))).toBe(true);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '12' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    title: 'Backgrounder: 12 names marked',
  });
});

test('a tab that is closed meanwhile breaks nothing', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(setToolbar(7, 'none', { badge: '', title: 'Backgrounder' })).resolves.toBeUndefined();
});
