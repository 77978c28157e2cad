import { describe, expect, test } from 'vitest';
import { inSlices, stepsInSlices } from '../../src/content/slices';

/** Longer than two slices take in all. */
const ITEMS = [0, 1, 2, 3, 4, 5];
const busy = (): void => {
  const until = performance.now() + 3;
  while (performance.now() < until);
};

/** A task of the page's own, queued before the work begins. */
function pageTask(heard: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    heard();
  };
  port2.postMessage(null);
}

describe('long work', () => {
  test('lets the page’s tasks run between its slices', async () => {
    const order: unknown[] = [];
    pageTask(() => order.push('page'));
    await inSlices(ITEMS, new AbortController().signal, (item) => {
      busy();
      order.push(item);
    });
    expect(order.filter((one) => one !== 'page')).toEqual(ITEMS);
    expect(order.indexOf('page')).toBeGreaterThan(0);
    expect(order.indexOf('page')).toBeLessThan(ITEMS.length);
  });

  test('in steps gives its result, and lets the page’s tasks run', async () => {
    let turns = 0;
    pageTask(() => {
      turns = steps;
    });
    let steps = 0;
    function* work(): Generator<void, string> {
      while (steps < ITEMS.length) {
        busy();
        // Before the turn is given: on a busy machine one step may be a slice.
        steps++;
        yield;
      }
      return 'done';
    }
    expect(await stepsInSlices(work(), new AbortController().signal)).toEqual({ value: 'done' });
    expect(turns).toBeGreaterThan(0);
    expect(turns).toBeLessThanOrEqual(ITEMS.length);
  });

  test('ends where its signal does', async () => {
    const run = new AbortController();
    const done: number[] = [];
    await inSlices(ITEMS, run.signal, (item) => {
      busy();
      done.push(item);
      run.abort('ended');
    });
    expect(done.length).toBeLessThan(ITEMS.length);
    function* endless(): Generator<void, never> {
      for (;;) {
        busy();
        yield;
      }
    }
    expect(await stepsInSlices(endless(), run.signal)).toBeNull();
  });
});
