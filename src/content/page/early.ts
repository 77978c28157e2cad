import { hear } from '../hear';

/** More than a hand does in the moment that it takes for something to listen to it. */
const MOST_KEPT = 20;

/**
 * Keeps what the pointer does over marks that nothing follows yet, until `signal` aborts.
 *
 * @returns the movements, presses and clicks, oldest first; of many movements in a row the latest
 */
export function earlyEvents(signal: AbortSignal): readonly PointerEvent[] {
  const kept: PointerEvent[] = [];
  hear(['pointermove', 'pointerdown', 'click'], signal, (event) => {
    if (kept.at(-1)?.type === event.type || kept.length === MOST_KEPT) kept.pop();
    kept.push(event);
  });
  return kept;
}
