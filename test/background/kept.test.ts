import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kept } from '../../src/background/kept';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('something kept', () => {
  test('is opened once for all who ask, also at the same time', async () => {
    const open = vi.fn(async () => ({}));
    const get = kept(open, 1000);
    const [a, b] = await Promise.all([get(), get()]);
    expect(a).toBe(b);
    expect(await get()).toBe(a);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is let go when nobody asks for a while, counted from the last request', async () => {
    const open = vi.fn(async () => ({}));
    const get = kept(open, 1000);
    await get();
    vi.advanceTimersByTime(900);
    await get();
    vi.advanceTimersByTime(900);
    await get();
    expect(open).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    await get();
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is opened anew after it was to be forgotten, though it was still being opened', async () => {
    let open = 0;
    const get = kept(async () => ++open, 1000);
    const before = get();
    get.forget();
    expect(await get()).toBe(2);
    expect(await before).toBe(1);
    expect(await get()).toBe(2);
  });

  test('is tried again after it could not be opened', async () => {
    const open = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('damaged'))
      .mockResolvedValue('good');
    const get = kept(open, 1000);
    await expect(get()).rejects.toThrow('damaged');
    expect(await get()).toBe('good');
  });
});
