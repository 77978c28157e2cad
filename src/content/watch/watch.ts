import { quietly } from '../quietly';

/** A page is looked at again once it has been quiet this long … */
const QUIET_MS = 300;
/** … or has gone on changing for this long. */
const LONGEST_WAIT_MS = 2_000;
/** More changes than this at once are not looked through one by one. */
const BURST = 1_000;
/** After each so many looks that found nothing new, the waits double. */
const FRUITLESS_PER_STEP = 5;
/** After so many in a row this page is taken for one that moves without ever telling anything, and is left alone. */
const FRUITLESS_AT_MOST = 40;

/**
 * Looks at the page again after it changed: never inside the observer's callback, once for many changes, never before
 * the last look is over, ever more seldom when it proves to be for nothing, and in the end not at all.
 *
 * @param concerns whether a change may have brought or taken story text
 * @param look looks again; gives whether anything was new
 */
export function watchChanges(
  root: Node,
  concerns: (change: MutationRecord) => boolean,
  look: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  let queue: MutationRecord[] = [];
  let burst = false;
  let firstAt = 0;
  let lastAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fruitless = 0;
  let looking = false;

  const slowness = (): number => 2 ** Math.floor(fruitless / FRUITLESS_PER_STEP);

  const due = async (): Promise<void> => {
    timer = undefined;
    const now = performance.now();
    const quiet = now - lastAt >= QUIET_MS * slowness();
    if (looking || (!quiet && now - firstAt < LONGEST_WAIT_MS * slowness())) return arm();
    const changes = queue;
    const all = burst;
    queue = [];
    burst = false;
    firstAt = 0;
    if (signal.aborted || !(all || changes.some(concerns))) return;
    looking = true;
    const news = await look().finally(() => (looking = false));
    fruitless = news ? 0 : fruitless + 1;
    if (fruitless >= FRUITLESS_AT_MOST) stop();
  };
  const arm = (): void => {
    timer ??= setTimeout(() => void quietly(due), QUIET_MS * slowness());
  };
  const observer = new MutationObserver((records) => {
    lastAt = performance.now();
    firstAt ||= lastAt;
    if (queue.length + records.length > BURST) {
      burst = true;
      queue = [];
    } else if (!burst) queue.push(...records);
    arm();
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    queue = [];
  };
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop);
}
