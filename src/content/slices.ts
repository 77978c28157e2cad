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

/** Goes through steps to the end, giving the page its turn as {@link inSlices} does; `null` once `signal` aborts. */
export async function stepsInSlices<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<{ readonly value: T } | null> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (performance.now() < until) continue;
    await yieldToPage();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
}

/**
 * Lets the page's own tasks run. Not `scheduler.yield`: what it puts off comes back before the page's tasks, so that
 * slice would follow slice (in Firefox a story of 50,000 nodes kept its page waiting for 160 ms). Not a timer either:
 * those are held up in tabs that are not looked at.
 */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
