/** A page that is never idle is not waited for any longer. */
const LONGEST_WAIT_MS = 500;

/** Resolves when the page has nothing to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS }));
