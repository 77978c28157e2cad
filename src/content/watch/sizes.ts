import { quietly } from '../quietly';

/** How long sizes must rest: a fold opens over many frames. */
const REST_MS = 250;

/**
 * Tells when some elements have changed their size, which is what text that comes into view does to them: a fold that
 * opens, a style sheet that arrives. No change of the document need go with it.
 *
 * @returns a function that adds elements to those watched; those already watched are passed over
 */
export function watchSizes(changed: () => void, signal: AbortSignal): (elements: readonly Element[]) => void {
  const watched = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void quietly(changed), REST_MS);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return (elements) => {
    for (const element of elements) {
      if (watched.has(element) || signal.aborted) continue;
      watched.add(element);
      observer.observe(element);
    }
  };
}
