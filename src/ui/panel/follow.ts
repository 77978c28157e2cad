import { hearReports } from '../../platform/messages';
import { activeTab, lastTabBesides, type OpenTab, ownTab, tabById, watchTabs } from '../../platform/tabs';
import { lookAt } from './look';
import type { PanelState } from './state';

/** A page that is being read changes its answer without telling; asked again after this long. */
const ASK_AGAIN_MS = 400;
/** Going to another page comes as a burst of events, each of which would ask the page anew. */
const BURST_MS = 60;

/** What a follower tells of. */
export interface Following {
  /** The tab that is shown; `null` before the first look, and when it is closed. */
  readonly tab: () => OpenTab | null;
  /** Shows another of the page's stories. */
  readonly choose: (story: number) => void;
  /** Looks again soon. */
  readonly lookAgain: () => void;
}

/**
 * Follows a tab and calls `shown` with what it has, now and whenever that may have changed, until `signal` aborts.
 *
 * @param fixed the tab to stay with; `null` to go with whichever is in front in the window. A page of ours that is itself
 *   a tab stays with the one looked at before it: in front it would only ever find itself
 */
export function follow(
  fixed: number | null,
  shown: (state: PanelState) => void,
  signal: AbortSignal,
): Following {
  let stay = fixed;
  let tab: OpenTab | null = null;
  let state: PanelState | null = null;
  let chosen = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  const findTab = async (): Promise<OpenTab | null> => {
    if (stay === null) {
      const own = await ownTab();
      if (!own) return activeTab();
      stay = (await lastTabBesides(own.id))?.id ?? null;
    }
    return stay === null ? null : tabById(stay);
  };
  const look = async (): Promise<void> => {
    looks += 1;
    const look = looks;
    const found = await findTab();
    if (found?.id !== tab?.id) chosen = 0;
    const next = await lookAt(found, chosen);
    // Overtaken by a later look, which knows better.
    if (signal.aborted || look !== looks) return;
    tab = found;
    state = stillThere(state, next);
    shown(state);
    if (state.name === 'working') soon(ASK_AGAIN_MS);
  };
  const soon = (after = BURST_MS): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What nobody sees is looked at when it is seen again.
      if (document.visibilityState === 'visible') void look();
    }, after);
  };

  watchTabs(() => soon(), signal);
  hearReports((id) => {
    if (id === tab?.id) soon();
  }, signal);
  document.addEventListener('visibilitychange', () => soon(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  void look();
  return {
    tab: () => tab,
    choose: (story) => {
      chosen = story;
      void look();
    },
    lookAgain: () => soon(ASK_AGAIN_MS),
  };
}

/** A story whose tab was closed is kept: the reader may be in the middle of it. */
function stillThere(before: PanelState | null, next: PanelState): PanelState {
  const gone = next.name === 'nothing' && next.why.because === 'closed';
  return gone && before?.name === 'story' ? { ...before, closed: true } : next;
}
