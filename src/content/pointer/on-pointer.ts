/**
 * Hears what the reader's hand does, before the page does, until `signal` aborts. The hand's alone: what the page's
 * scripts make up neither opens nor closes anything.
 */
export function onPointer(
  types: readonly string[],
  heard: (event: PointerEvent) => void,
  signal: AbortSignal,
): void {
  for (const type of types) {
    document.addEventListener(type, (event) => event.isTrusted && heard(event as PointerEvent), {
      capture: true,
      passive: true,
      signal,
    });
  }
}
