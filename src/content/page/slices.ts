/** A tenth of what a page has for a frame at 60 Hz is felt by nobody, three tenths are: 5 ms is the most we take. */
const SLICE_MS = 5;

/** Does something with every item, giving the page its turn whenever a slice of time is used up. */
export async function inSlices<T>(
  items: readonly T[],
  signal: AbortSignal,
  each: (item: T) => void,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= until) {
      await yieldToPage();
      if (signal.aborted) return;
      until = performance.now() + SLICE_MS;
    }
    each(item);
  }
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page's own tasks run. `scheduler.yield` comes back before tasks that were queued later. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
