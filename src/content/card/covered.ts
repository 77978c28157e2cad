/** The least that Chromium lets somebody wait who asks whether an element is seen. */
const LEAST_DELAY_MS = 100;

/** Chromium's addition, which the types do not know: https://w3c.github.io/IntersectionObserver/v2/ */
interface WatchSeen extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Tells whenever something comes to lie over an element, though the pointer may go through that, and when it is gone.
 * Firefox tells nobody. It ends with the element.
 *
 * Not in frames: of one that asks for it and runs in a process of its own, Chromium drops every press for half a second
 * after it has moved or come (`frames.test.ts`), a reader's too.
 */
export function watchCovered(element: Element, tell: (covered: boolean) => void): void {
  if (window !== window.top) return;
  const watched: WatchSeen = { trackVisibility: true, delay: LEAST_DELAY_MS };
  new IntersectionObserver((seen) => tell((seen.at(-1) as Seen).isVisible === false), watched).observe(
    element,
  );
}
