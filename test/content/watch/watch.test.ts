import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '../../../src/content/watch/watch';

let observed: (records: readonly MutationRecord[]) => void;
const disconnect = vi.fn();
let run: AbortController;

class FakeObserver {
  constructor(callback: (records: readonly MutationRecord[]) => void) {
    observed = callback;
  }
  observe(): void {}
  disconnect = disconnect;
}

const record = (text = true) => ({ text }) as unknown as MutationRecord;
const concerns = vi.fn((change: MutationRecord) => (change as unknown as { text: boolean }).text);
const look = vi.fn<() => Promise<boolean>>();
const watch = (): void => watchChanges({} as Node, concerns, look, run.signal);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.clearAllMocks();
  look.mockResolvedValue(true);
  run = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watching a page', () => {
  test('does nothing inside the callback, and looks once for many changes', async () => {
    watch();
    for (let i = 0; i < 5; i++) observed([record(), record()]);
    expect(look).not.toHaveBeenCalled();
    expect(concerns).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('waits for the page to be quiet, but not for ever', async () => {
    watch();
    const chatter = setInterval(() => observed([record()]), 100);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(look).toHaveBeenCalledTimes(1);
    clearInterval(chatter);
  });

  test('does not look for changes that bring no text', async () => {
    watch();
    observed([record(false)]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
  });

  test('looks after a burst without going through its changes', async () => {
    watch();
    observed(Array.from({ length: 5_000 }, () => record(false)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(concerns).not.toHaveBeenCalled();
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('looks ever more seldom when it finds nothing, and in the end not at all', async () => {
    look.mockResolvedValue(false);
    watch();
    const chatter = setInterval(() => observed([record()]), 200);
    await vi.advanceTimersByTimeAsync(60_000);
    const soon = look.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look.mock.calls.length - soon).toBeLessThan(soon / 2);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(disconnect).toHaveBeenCalled();
    clearInterval(chatter);
  });

  test('is as quick as before once something was new', async () => {
    look.mockResolvedValue(false);
    watch();
    for (let i = 0; i < 8; i++) {
      observed([record()]);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    look.mockResolvedValueOnce(true);
    observed([record()]);
    await vi.advanceTimersByTimeAsync(5_000);
    const before = look.mock.calls.length;
    observed([record()]);
    await vi.advanceTimersByTimeAsync(700);
    expect(look.mock.calls.length).toBe(before + 1);
  });

  test('never looks before the last look is over, and gives up where each takes long and finds nothing', async () => {
    let going = 0;
    let most = 0;
    look.mockImplementation(async () => {
      going += 1;
      most = Math.max(most, going);
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      going -= 1;
      return false;
    });
    watch();
    const chatter = setInterval(() => observed([record()]), 200);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(look.mock.calls.length).toBeGreaterThan(1);
    expect(most).toBe(1);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(disconnect).toHaveBeenCalled();
    clearInterval(chatter);
  });

  test('ends with its signal', async () => {
    watch();
    observed([record()]);
    run.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
    expect(disconnect).toHaveBeenCalled();
  });
});
