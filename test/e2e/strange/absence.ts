import type { Page } from 'puppeteer-core';

type Watched = typeof globalThis & { absent?: number };

/** Has a page note, from before its first script on, how long its thread was away from it. */
export const watchAbsence = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    // Pages take these away.
    const { setTimeout: later, performance: clock } = globalThis;
    const world = globalThis as Watched;
    let last = clock.now();
    world.absent = 0;
    const turn = (): void => {
      const now = clock.now();
      world.absent = Math.max(world.absent!, now - last);
      last = now;
      later(turn, 20);
    };
    turn();
  });

/** The longest time so far, in milliseconds. */
export const longestAbsence = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Watched).absent!);
