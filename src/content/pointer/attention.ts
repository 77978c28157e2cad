import { IDLE, type Intent, next, type State, wakesAt } from './state';

/** Holds what the reader is doing, wakes it when its time comes, and tells of every change. */
export interface Attention<M> {
  readonly state: () => State<M>;
  readonly intend: (intent: Intent<M>) => void;
}

/** @param changed is called after every change of state */
export function attention<M>(changed: (now: State<M>) => void, signal: AbortSignal): Attention<M> {
  let state: State<M> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const intend = (intent: Intent<M>): void => {
    if (signal.aborted) return;
    const before = state;
    state = next(state, intent);
    if (state === before) return;
    clearTimeout(timer);
    const wake = wakesAt(state);
    if (wake !== null) {
      // A timer may ring a fraction of a millisecond before its time by this clock, and rings only once.
      const ring = (): void => intend({ type: 'tick', at: Math.max(wake, performance.now()) });
      timer = setTimeout(ring, Math.max(0, wake - performance.now()));
    }
    changed(state);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    // Facts that are still on their way open no card.
    state = IDLE;
  });
  return { state: () => state, intend };
}
