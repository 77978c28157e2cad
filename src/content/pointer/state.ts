import { ABANDON_MS, DWELL_MS, WARM_DWELL_MS, WARM_MS } from './timings';

/**
 * What the reader is doing with the marks. Times are milliseconds on one monotonic clock. `M` is a mark; two marks
 * are the same when they are the same object.
 *
 * `beside` is the mark of a card that was pinned before and stays open, to be compared with the next one.
 */
export type State<M> =
  /**
   * No card. `closedAt` is when the last one closed by itself: soon after it, the next opens sooner. `refused` is the
   * mark whose card the reader sent away: it does not come again while the pointer still rests there.
   */
  | { readonly name: 'idle'; readonly closedAt: number; readonly refused: M | null }
  /** The pointer rests on `mark`; its card opens at `opensAt` if it stays. */
  | {
      readonly name: 'dwelling';
      readonly mark: M;
      readonly opensAt: number;
      readonly closedAt: number;
      readonly beside: M | null;
    }
  /**
   * A card that goes when the pointer does. `closesAt` is set while the pointer is elsewhere, `next` while it rests
   * on another mark.
   */
  | {
      readonly name: 'glance';
      readonly mark: M;
      readonly closesAt: number | null;
      readonly next: { readonly mark: M; readonly opensAt: number } | null;
      readonly beside: M | null;
    }
  /**
   * A card that stays until it is dismissed. The one opened by the keyboard has the focus in it, and gives way to the
   * next that the keyboard goes to; the one pinned by hand makes room for a second.
   */
  | {
      readonly name: 'pinned';
      readonly mark: M;
      readonly by: 'hand' | 'keyboard';
      readonly beside: M | null;
    }
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
  /** A click on a mark, or in the card in front (then without `mark`). */
  | { readonly type: 'pin'; readonly mark?: M }
  /** The pinned card in front is let go: it closes when the pointer leaves. */
  | { readonly type: 'unpin' }
  /** The keyboard goes to a mark. */
  | { readonly type: 'walk'; readonly mark: M }
  /** A finger taps a mark. */
  | { readonly type: 'tap'; readonly mark: M }
  /** Escape: the card in front goes. Its close button, or its mark gone: the card of `mark` goes. */
  | { readonly type: 'dismiss'; readonly mark?: M }
  /** A click elsewhere: every card goes. */
  | { readonly type: 'leave' };

/** Before the first card. */
export const IDLE = { name: 'idle', closedAt: Number.NEGATIVE_INFINITY, refused: null } as const;

/** The mark of the card in front, if any. */
export function openMark<M>(state: State<M>): M | null {
  if (state.name === 'idle') return null;
  return state.name === 'dwelling' ? state.beside : state.mark;
}

/** The marks of all open cards, the one in front first. */
export function openMarks<M>(state: State<M>): readonly M[] {
  const front = openMark(state);
  if (front === null) return [];
  const beside = state.name === 'glance' || state.name === 'pinned' ? state.beside : null;
  return beside === null ? [front] : [front, beside];
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
      return state.name === 'glance' ? staying(state) : state;
    case 'abandon':
      return abandon(state, intent.at);
    case 'tick':
      return tick(state, intent.at);
    case 'pin':
      return pin(state, intent.mark ?? openMark(state));
    case 'unpin':
      return state.name === 'pinned' ? glanceAt(state.mark, state.beside) : state;
    case 'walk':
      return { name: 'pinned', mark: intent.mark, by: 'keyboard', beside: kept(state, intent.mark) };
    case 'tap':
      return { name: 'sheet', mark: intent.mark };
    case 'dismiss':
      return dismiss(state, intent.mark ?? openMark(state));
    case 'leave':
      return state.name === 'idle' ? state : IDLE;
  }
}

function dwell<M>(state: State<M>, mark: M, at: number, fast: boolean): State<M> {
  switch (state.name) {
    case 'idle': {
      const { closedAt, refused } = state;
      if (mark === refused) return state;
      return { name: 'dwelling', mark, opensAt: at + patience(closedAt, at), closedAt, beside: null };
    }
    case 'dwelling':
      if (state.beside === mark) return abandon(state, at);
      // A pointer still travelling begins to rest only when it slows, so the wait starts anew.
      if (state.mark === mark && !fast) return state;
      return { ...state, mark, opensAt: at + patience(state.closedAt, at) };
    case 'glance':
      if (state.mark === mark) return staying(state);
      if (state.beside === mark) return abandon(state, at);
      if (state.next?.mark === mark && !fast) return state;
      return {
        ...state,
        closesAt: state.closesAt ?? at + ABANDON_MS,
        next: { mark, opensAt: at + WARM_DWELL_MS },
      };
    case 'pinned':
      // Two cards are the most, and the one that has the keyboard is not covered by what the mouse rests on.
      if (state.by === 'keyboard' || state.beside !== null || state.mark === mark) return state;
      return { name: 'dwelling', mark, opensAt: at + DWELL_MS, closedAt: at - WARM_MS, beside: state.mark };
    default:
      return state;
  }
}

function abandon<M>(state: State<M>, at: number): State<M> {
  if (state.name === 'dwelling') return closed(state.beside, state.closedAt);
  if (state.name === 'idle' && state.refused !== null) return { ...state, refused: null };
  if (state.name !== 'glance' || (state.closesAt !== null && state.next === null)) return state;
  return { ...state, closesAt: state.closesAt ?? at + ABANDON_MS, next: null };
}

function tick<M>(state: State<M>, at: number): State<M> {
  if (state.name === 'dwelling' && at >= state.opensAt) return glanceAt(state.mark, state.beside);
  if (state.name !== 'glance') return state;
  if (state.next && at >= state.next.opensAt) return glanceAt(state.next.mark, state.beside);
  return state.closesAt !== null && at >= state.closesAt ? closed(state.beside, state.closesAt) : state;
}

function pin<M>(state: State<M>, mark: M | null): State<M> {
  if (mark === null || state.name === 'sheet') return state;
  if (state.name === 'pinned' && state.by === 'hand' && state.mark === mark) return state;
  return { name: 'pinned', mark, by: 'hand', beside: kept(state, mark) };
}

function dismiss<M>(state: State<M>, mark: M | null): State<M> {
  switch (state.name) {
    case 'idle':
      return state;
    case 'dwelling':
      if (mark === state.mark) return abandon(state, state.closedAt);
      return mark === state.beside ? IDLE : state;
    case 'sheet':
      return mark === state.mark ? IDLE : state;
    default:
      if (mark === state.mark)
        return state.beside === null ? { ...IDLE, refused: mark } : closed(state.beside, 0);
      return mark !== null && mark === state.beside ? { ...state, beside: null } : state;
  }
}

const glanceAt = <M>(mark: M, beside: M | null): State<M> => ({
  name: 'glance',
  mark,
  closesAt: null,
  next: null,
  beside: beside === mark ? null : beside,
});

/** The pointer is where the glance is to stay. */
const staying = <M>(glance: Extract<State<M>, { name: 'glance' }>): State<M> =>
  glance.closesAt === null && glance.next === null ? glance : { ...glance, closesAt: null, next: null };

/** After the card in front has gone. */
const closed = <M>(beside: M | null, closedAt: number): State<M> =>
  beside === null
    ? { name: 'idle', closedAt, refused: null }
    : { name: 'pinned', mark: beside, by: 'hand', beside: null };

/** The card that stays open beside the one of `mark`: the one in front if it was pinned by hand, else the one beside it. */
function kept<M>(state: State<M>, mark: M): M | null {
  if (state.name === 'idle' || state.name === 'sheet') return null;
  const stays =
    state.name === 'pinned' && state.by === 'hand' && state.mark !== mark ? state.mark : state.beside;
  return stays === mark ? null : stays;
}

const patience = (closedAt: number, at: number): number =>
  at - closedAt < WARM_MS ? WARM_DWELL_MS : DWELL_MS;
