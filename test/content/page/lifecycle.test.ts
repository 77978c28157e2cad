// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Door } from '../../../src/content/gate/world';
import { Lifecycle } from '../../../src/content/page/lifecycle';

const SECOND = 1_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that changes its address for ever is looked at a few times a second, and once it has stopped', async () => {
  const look = vi.fn(() => null);
  const door: Partial<Door> = { look, isOfThisSite: () => true, seen: null, settings: { version: 1 } };
  const life = new Lifecycle(door as Door);
  for (let i = 0; i < SECOND; i++) {
    life.navigated();
    await vi.advanceTimersByTimeAsync(1);
  }
  const flooded = look.mock.calls.length;
  expect(flooded).toBeGreaterThan(1);
  expect(flooded).toBeLessThan(6);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(look.mock.calls.length).toBeGreaterThan(flooded);
  life.leave();
});
