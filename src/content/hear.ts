import { quietly } from './quietly';

type Events = WindowEventMap & DocumentEventMap;

/**
 * Hears what the reader's hand does and the browser says, before the page does, until `signal` aborts: what the page's
 * scripts make up neither opens nor ends anything.
 */
export function hear<K extends keyof Events>(
  types: readonly K[],
  signal: AbortSignal,
  heard: (event: Events[K]) => void,
): void {
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) void quietly(() => heard(event as Events[K]));
      },
      { capture: true, passive: true, signal },
    );
  }
}
