import { useEffect, useState } from 'preact/hooks';
import type { DatasetMeta } from '../../core/card';
import type { Settings } from '../../core/message';
import type { PackReport } from '../../core/record';
import { askAsOwnPage } from '../../platform/messages';
import { addPack, onPacksChanged, readPacks, removePack } from '../../platform/packs';
import {
  ALL_SITES,
  allSitesGranted,
  giveBackAllSites,
  giveBackSite,
  grantedBeyondManifest,
  manifestSites,
  requestAllSites,
  watchGrants,
} from '../../platform/permissions';
import { resourceJson } from '../../platform/resources';
import {
  changeSettings,
  exportSettings,
  importSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../platform/settings';
import { openShortcuts, shortcuts, shortcutsPlace } from '../../platform/shortcuts';
import { siteOfPattern } from '../../platform/site';
import { wordSaving } from '../parts/saving';
import { today } from '../today';
import type { Words } from '../words';
import { readSettingsFile } from './settings-file';
import { type Notice, type OptionsActions, type OptionsState, OptionsView } from './view';

/** The options page with its stores: every change is saved at once, and those made elsewhere are followed. */
export function Options({ words }: { readonly words: Words }) {
  const [state, setState] = useState<OptionsState | null>(null);
  const set = (part: Partial<OptionsState>): void => setState((now) => now && { ...now, ...part });

  useEffect(() => {
    const gone = new AbortController();
    const followNames = (): void => void namesKept().then((names) => set({ names }));
    const followPacks = async (): Promise<void> => {
      set(await packs());
      followNames();
    };
    watchSettings((settings) => {
      set({ settings });
      followNames();
    }, gone.signal);
    watchGrants(() => void grants().then(set), gone.signal);
    onPacksChanged(() => void followPacks());
    void initial().then((state) => {
      setState(state);
      void followPacks();
    });
    return () => gone.abort();
  }, []);

  // Until they are read there is nothing true to show, and a choice made over the defaults could undo another.
  if (!state) return null;
  const notify = (notice: Notice | null): void => set({ notice });
  const fail = (error: unknown): void => notify({ text: wordSaving(words, error), bad: true });
  const follow = (settings: Settings): void => set({ settings, notice: null });
  const actions: OptionsActions = {
    change: (change) => void changeSettings(change).then(follow, fail),
    // A permission must be asked for straight from the click; what becomes of it is heard of by the watching above.
    chooseAllSites: (all) =>
      void (all ? requestAllSites() : giveBackAllSites()).then(() => grants().then(set)),
    takeBack: (site) => void giveBackSite(site),
    latestPacks: async () => (await readPacks()).packs,
    addPack: (pack, bytes, replaces) => addPack({ pack, bytes, added: today() }, replaces),
    removePack,
    openShortcuts: () => void openShortcuts(),
    exportSettings,
    importSettings: (file) =>
      void readSettingsFile(words, file).then(
        (settings) => {
          follow(settings);
          notify({ text: words.message('optionsImported') });
        },
        (error: unknown) => notify({ text: (error as Error).message, bad: true }),
      ),
    reset: () => {
      const undoing = exportSettings();
      void resetSettings().then((settings) => {
        follow(settings);
        const undo = (): void => void undoing.then(importSettings).then(follow, fail);
        notify({ text: words.message('optionsResetDone'), undo });
      }, fail);
    },
  };
  return <OptionsView words={words} state={state} actions={actions} />;
}

async function initial(): Promise<OptionsState> {
  const [settings, meta, granted, keys] = await Promise.all([
    readSettings(),
    resourceJson('data/meta.json').catch(() => null) as Promise<DatasetMeta | null>,
    grants(),
    shortcuts(),
  ]);
  return {
    settings,
    meta,
    listed: manifestSites().length,
    ...granted,
    packs: (await readPacks()).packs,
    reports: [],
    names: new Map(),
    shortcuts: keys,
    shortcutsPlace: shortcutsPlace(),
    notice: null,
  };
}

async function grants(): Promise<Pick<OptionsState, 'granted' | 'allSites'>> {
  const [beyond, allSites] = await Promise.all([grantedBeyondManifest(), allSitesGranted()]);
  return { granted: beyond.filter((pattern) => pattern !== ALL_SITES).map(siteOfPattern), allSites };
}

/** The packs, with what became of them as far as the background tells. */
async function packs(): Promise<Pick<OptionsState, 'packs' | 'reports'>> {
  const { packs: stored } = await readPacks();
  return { packs: stored, reports: stored.length > 0 ? await reports() : [] };
}

const reports = async (): Promise<readonly PackReport[]> => {
  try {
    return (await askAsOwnPage({ type: 'packs' })).reports;
  } catch {
    return [];
  }
};

/** What all records that the page speaks of are called: those hidden, and those that packs clash with. */
async function namesKept(): Promise<ReadonlyMap<string, string>> {
  const { hiddenEntities } = await readSettings();
  const clashing = (await reports()).flatMap(({ unused }) => unused.flatMap(({ known }) => known ?? []));
  const ids = [...new Set([...hiddenEntities, ...clashing])];
  if (ids.length === 0) return new Map();
  try {
    const { names } = await askAsOwnPage({ type: 'names', ids });
    return new Map(ids.flatMap((id, i) => (names[i] ? [[id, names[i]] as const] : [])));
  } catch {
    return new Map();
  }
}
