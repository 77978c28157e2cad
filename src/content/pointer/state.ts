import { ABANDON_MS, DWELL_MS, WARM_DWELL_MS, WARM_MS } from './timings';

/**
 * What the reader is doing with the marks. Times are milliseconds on one monotonic clock. `M` is a mark; two marks
 * are the same when they are the same object.
 */
export type State<M> =
  /** No card. `closedAt` is when the last one closed: soon after it, the next opens sooner. */
  | { readonly name: 'idle'; readonly closedAt: number }
  /** The pointer rests on `mark`; its card opens at `opensAt` if it stays. */
  | { readonly name: 'dwelling'; readonly mark: M; readonly opensAt: number; readonly closedAt: number }
  /**
   * A card that goes when the pointer does. `closesAt` is set while the pointer is elsewhere, `next` while it rests
   * on another mark.
   */
  | {
      readonly name: 'glance';
      readonly mark: M;
      readonly closesAt: number | null;
      readonly next: { readonly mark: M; readonly opensAt: number } | null;
    }
  /** A card that stays until it is dismissed. The one opened by the keyboard has the focus in it. */
  | { readonly name: 'pinned'; readonly mark: M; readonly by: 'click' | 'keyboard' }
  /** The bottom sheet of touch screens; stays until dismissed. */
  | { readonly name: 'sheet'; readonly mark: M };

export type Intent<M> =
  /** The pointer is on a mark; `fast` when it only travels across. */
  | { readonly type: 'dwell'; readonly mark: M; readonly at: number; readonly fast: boolean }
  /** The pointer is on the open card, or on its way between mark and card. */
  | { readonly type: 'stay' }
  /** The pointer is on none of them. */
  | { readonly type: 'abandon'; readonly at: number }
  /** Time has passed. */
  | { readonly type: 'tick'; readonly at: number }
  /** A click on a mark, or in the card of a glance (then without `mark`). */
  | { readonly type: 'pin'; readonly mark?: M }
  /** The keyboard goes to a mark. */
  | { readonly type: 'walk'; readonly mark: M }
  /** A finger taps a mark. */
  | { readonly type: 'tap'; readonly mark: M }
  /** Escape, a click elsewhere, the close button, the mark gone. */
  | { readonly type: 'dismiss'; readonly at: number };

/** Before the first card. */
export const IDLE = { name: 'idle', closedAt: Number.NEGATIVE_INFINITY } as const;

/** The mark whose card is open, if any. */
export function openMark<M>(state: State<M>): M | null {
  return state.name === 'idle' || state.name === 'dwelling' ? null : state.mark;
}

/** When the state wants a `tick`, or `null`. */
export function wakesAt<M>(state: State<M>): number | null {
  switch (state.name) {
    case 'dwelling':
      return state.opensAt;
    case 'glance': {
      const times = [state.closesAt, state.next?.opensAt ?? null].filter((time) => time !== null);
      return times.length > 0 ? Math.min(...times) : null;
    }
    default:
      return null;
  }
}

/** The state after an intent. The same object when nothing changes. */
export function next<M>(state: State<M>, intent: Intent<M>): State<M> {
  switch (intent.type) {
    case 'dwell':
      return dwell(state, intent.mark, intent.at, intent.fast);
    case 'stay':
      return state.name === 'glance' && (state.closesAt !== null || state.next !== null)
        ? { ...state, closesAt: null, next: null }
        : state;
    case 'abandon':
      return abandon(state, intent.at);
    case 'tick':
      return tick(state, intent.at);
    case 'pin': {
      const mark = intent.mark ?? openMark(state);
      if (mark === null || state.name === 'sheet') return state;
      if (state.name === 'pinned' && state.mark === mark) return state;
      return { name: 'pinned', mark, by: 'click' };
    }
    case 'walk':
      return { name: 'pinned', mark: intent.mark, by: 'keyboard' };
    case 'tap':
      return { name: 'sheet', mark: intent.mark };
    case 'dismiss':
      if (state.name === 'idle') return state;
      return { name: 'idle', closedAt: state.name === 'dwelling' ? state.closedAt : intent.at };
  }
}

function dwell<M>(state: State<M>, mark: M, at: number, fast: boolean): State<M> {
  switch (state.name) {
    case 'idle':
      return { name: 'dwelling', mark, opensAt: at + patience(state.closedAt, at), closedAt: state.closedAt };
    case 'dwelling':
      // A pointer still travelling begins to rest only when it slows, so the wait starts anew.
      if (state.mark === mark && !fast) return state;
      return { ...state, mark, opensAt: at + patience(state.closedAt, at) };
    case 'glance':
      if (state.mark === mark) {
        return state.closesAt === null && state.next === null
          ? state
          : { ...state, closesAt: null, next: null };
      }
      if (state.next?.mark === mark && !fast) return state;
      return {
        ...state,
        closesAt: state.closesAt ?? at + ABANDON_MS,
        next: { mark, opensAt: at + WARM_DWELL_MS },
      };
    default:
      return state;
  }
}

function abandon<M>(state: State<M>, at: number): State<M> {
  if (state.name === 'dwelling') return { name: 'idle', closedAt: state.closedAt };
  if (state.name !== 'glance' || (state.closesAt !== null && state.next === null)) return state;
  return { ...state, closesAt: state.closesAt ?? at + ABANDON_MS, next: null };
}

function tick<M>(state: State<M>, at: number): State<M> {
  if (state.name === 'dwelling' && at >= state.opensAt) {
    return { name: 'glance', mark: state.mark, closesAt: null, next: null };
  }
  if (state.name !== 'glance') return state;
  if (state.next && at >= state.next.opensAt) {
    return { name: 'glance', mark: state.next.mark, closesAt: null, next: null };
  }
  return state.closesAt !== null && at >= state.closesAt ? { name: 'idle', closedAt: state.closesAt } : state;
}

const patience = (closedAt: number, at: number): number =>
  at - closedAt < WARM_MS ? WARM_DWELL_MS : DWELL_MS;
