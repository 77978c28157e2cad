import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import type { CastEntry, PageState } from '../../core/message';
import { isoOf } from '../../core/time';
import { runOnce } from '../../platform/injection';
import { askBackground, askPage } from '../../platform/messages';
import { requestSite } from '../../platform/permissions';
import { resourceJson } from '../../platform/resources';
import { changeSettings, readSettings, SettingsNotSaved } from '../../platform/settings';
import { siteOf } from '../../platform/site';
import { activeTab, openOptions } from '../../platform/tabs';
import type { Words } from '../words';
import { knownSite } from './known-site';
import { type PopupActions, type PopupState, PopupView } from './view';

/** While the page is being read its answer changes; asked again after this long. */
const ASK_AGAIN_MS = 400;
/** A page that was just asked to be read needs a moment to look at itself. */
const FIRST_LOOK_MS = 300;

/** The popup with its tab: asks the page and the background, and does what the reader chooses. */
export function Popup({ words }: { readonly words: Words }) {
  const [tab, setTab] = useState<number | null>(null);
  const [state, setState] = useState<PopupState | null>(null);

  const look = useCallback(async () => {
    const active = await activeTab();
    setTab(active?.id ?? null);
    setState(await stateOf(active?.id ?? null, active?.url));
  }, []);

  useEffect(() => {
    void look();
  }, [look]);
  useEffect(() => {
    if (state?.page?.state !== 'working') return;
    const timer = setTimeout(() => void look(), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [state, look]);

  if (!state) return null;
  const later = (): void => void setTimeout(() => void look(), FIRST_LOOK_MS);
  const actions: PopupActions = {
    reveal: ({ entity }: CastEntry) => {
      if (tab !== null) void askPage(tab, { type: 'reveal', entity });
      window.close();
    },
    setSite: (on) =>
      void saveSite(state.site!, on).then(later, (error) =>
        setState({ ...state, problem: wordProblem(error) }),
      ),
    runOnce: () => {
      if (tab !== null) void readPage(tab, state.page !== null).then(later);
    },
    always: () => {
      // The permission must be asked for straight from the click; the worker hears of the grant and injects from then on.
      void requestSite(state.site!).then((granted) => {
        if (granted && tab !== null) void runOnce(tab).then(later);
      });
    },
    options: () => void openOptions().then(() => window.close()),
  };
  return <PopupView words={words} state={state} actions={actions} />;
}

/** Has a page read, whatever it is, by the script that runs there already or by one that is brought in. */
async function readPage(tab: number, runs: boolean): Promise<void> {
  if (!runs) await runOnce(tab);
  await askPage(tab, { type: 'read-page' });
}

async function stateOf(tab: number | null, url: string | undefined): Promise<PopupState> {
  const settings = await readSettings();
  const page: PageState | null = tab === null ? null : ((await askPage(tab, { type: 'state' })) ?? null);
  const site = url === undefined ? null : siteOf(url);
  const base = {
    site,
    // Only where nothing runs is there something to offer.
    knownAs: page === null && site !== null ? await nameOf(site) : null,
    siteOn: site !== null && !settings.offSites.includes(site),
    enabled: settings.enabled,
    page,
    problem: null,
  };
  if (page?.state !== 'marked') return { ...base, cards: [], publisher: null };
  const entities = [
    ...page.cast.map(({ entity }) => entity),
    ...(page.publisher === undefined ? [] : [page.publisher]),
  ];
  const cards = await cardsOf(entities, page.date);
  return {
    ...base,
    cards,
    publisher: cards.find(({ entity }) => entity === page.publisher) ?? null,
  };
}

async function nameOf(site: string): Promise<string | null> {
  try {
    return knownSite(await resourceJson('data/hosts.json'), site);
  } catch {
    return null;
  }
}

async function cardsOf(entities: readonly number[], date: string | null): Promise<readonly CardModel[]> {
  const today = isoOf(Math.floor(Date.now() / 86_400_000));
  try {
    return (
      await askBackground({ type: 'cards', queries: entities.map((entity) => ({ entity, date, today })) })
    ).cards;
  } catch {
    // Without its facts a name cannot be listed; the page itself tells that the worker failed.
    return [];
  }
}

async function saveSite(site: string, on: boolean): Promise<void> {
  await changeSettings(({ offSites }) => ({
    offSites: on ? offSites.filter((other) => other !== site) : [...new Set([...offSites, site])],
  }));
}

const wordProblem = (error: unknown): string =>
  error instanceof SettingsNotSaved && error.full
    ? 'storage is full'
    : String((error as Error).message ?? error);
