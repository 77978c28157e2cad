import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ToContent } from '../../core/message';
import { runOnce } from '../../platform/injection';
import { askPage, hearReports } from '../../platform/messages';
import { giveBackSite, requestSite } from '../../platform/permissions';
import { resourceUrl } from '../../platform/resources';
import { changeSettings, watchSettings } from '../../platform/settings';
import { activeTab, type OpenTab, openOptions, openTab } from '../../platform/tabs';
import { wordSaving } from '../parts/saving';
import type { Words } from '../words';
import { lookAt } from './look';
import { isAllowed, type PopupActions, type PopupState } from './state';
import { PopupView } from './view';

/** While the page is being read its answer changes; asked again after this long. */
const ASK_AGAIN_MS = 400;
/** A page that was just asked to be read needs a moment to look at itself. */
const FIRST_LOOK_MS = 300;
/** On Firefox for Android the popup covers the page: it makes room for what the reader wants to see. */
const COVERS_PAGE = '(pointer: coarse) and (max-width: 640px)';

/** The popup with its tab: asks the page and the background, and does what the reader chooses. */
export function Popup({ words }: { readonly words: Words }) {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [state, setState] = useState<PopupState | null>(null);

  const looks = useRef(0);
  const look = useCallback(async () => {
    looks.current += 1;
    const nth = looks.current;
    const active = await activeTab();
    const seen = await lookAt(active);
    // Overtaken by a later look, which knows better.
    if (nth !== looks.current) return;
    setTab(active);
    setState(seen);
  }, []);
  const later = useCallback((): void => void setTimeout(() => void look(), FIRST_LOOK_MS), [look]);

  useEffect(() => {
    const gone = new AbortController();
    void look();
    // Made here, on the options page, or by the command: the page follows it a moment later.
    watchSettings((settings) => {
      setState((now) => now && { ...now, settings });
      later();
    }, gone.signal);
    // The click that opened the popup may have let the page be read, which takes a moment.
    hearReports(() => void look(), gone.signal);
    return () => gone.abort();
  }, [look, later]);
  useEffect(() => {
    if (state?.page?.state !== 'working') return;
    const timer = setTimeout(() => void look(), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [state, look]);

  if (!state) return null;
  const fail = (problem: string): void => setState((now) => now && { ...now, problem });
  const tell = async (message: ToContent): Promise<void> => {
    if (tab) await askPage(tab.id, message);
  };
  const show = (message: ToContent): void => {
    void tell(message);
    if (matchMedia(COVERS_PAGE).matches) window.close();
  };
  const actions: PopupActions = {
    reveal: ({ entity }) => {
      void tell({ type: 'reveal', entity });
      window.close();
    },
    step: ({ entity }, nth) => show({ type: 'reveal', entity, nth }),
    walk: (step) => show({ type: step === 1 ? 'next-mention' : 'previous-mention' }),
    setDate: (date) => void tell({ type: 'set-date', date }).then(look),
    change: (change) => void changeSettings(change).catch((error: unknown) => fail(wordSaving(words, error))),
    runOnce: () =>
      void readPage(tab, state.page !== null).then((runs) => (runs ? later() : setState(never(state)))),
    setSite: (on) => void setSite(state, on).then(later, (error) => fail(wordSaving(words, error))),
    policy: () => void openTab(resourceUrl('policy.html')).then(() => window.close()),
    options: () => void openOptions().then(() => window.close()),
  };
  return <PopupView words={words} tab={tab} state={state} actions={actions} />;
}

async function setSite({ site, access }: PopupState, on: boolean): Promise<void> {
  if (site === null) return;
  // A permission must be asked for straight from the click. The worker hears of it, and has the open pages read.
  if (on && !isAllowed(access) && !(await requestSite(site))) return;
  await changeSettings(({ offSites }) => ({
    offSites: on ? offSites.filter((other) => other !== site) : [...new Set([...offSites, site])],
  }));
  if (!on && access === 'granted') await giveBackSite(site);
}

/** A page that no extension may read, as only trying to read it shows. */
const never = (state: PopupState): PopupState => ({ ...state, site: null, page: null });

/**
 * Has a page read, whatever it is, by the script that runs there already or by one that is brought in.
 *
 * @returns whether one runs there
 */
async function readPage(tab: OpenTab | null, runs: boolean): Promise<boolean> {
  if (!tab || !(runs || (await runOnce(tab.id)))) return false;
  await askPage(tab.id, { type: 'read-page' });
  return true;
}
