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
 */
export function watchCovered(element: Element, tell: (covered: boolean) => void): void {
  const watched: WatchSeen = { trackVisibility: true, delay: LEAST_DELAY_MS };
  new IntersectionObserver((seen) => tell((seen.at(-1) as Seen).isVisible === false), watched).observe(
    element,
  );
}
