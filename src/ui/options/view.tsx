import type { ComponentChildren } from 'preact';
import type { DatasetMeta } from '../../core/card';
import type { Settings } from '../../core/message';
import type { Pack, PackReport } from '../../core/record';
import type { StoredPack } from '../../platform/packs';
import type { Shortcut, ShortcutsPlace } from '../../platform/shortcuts';
import { Keys } from '../parts/keys';
import { Said } from '../said';
import type { Words } from '../words';
import { Backup } from './backup';
import { Choices } from './choices';
import { Dataset } from './dataset';
import { Packs } from './packs';
import { RestoreList } from './restore-list';
import { Sites } from './sites';

/** What the options page knows. */
export interface OptionsState {
  readonly settings: Settings;
  /** `null` when the dataset's description cannot be read. */
  readonly meta: DatasetMeta | null;
  /** How many sites it came with. */
  readonly listed: number;
  readonly granted: readonly string[];
  readonly allSites: boolean;
  readonly packs: readonly StoredPack[];
  readonly reports: readonly PackReport[];
  /** What records are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly shortcuts: readonly Shortcut[] | null;
  readonly shortcutsPlace: ShortcutsPlace;
  readonly notice: Notice | null;
}

/** What became of the last thing the reader did with a file. */
export interface Notice {
  readonly text: string;
  readonly bad?: true;
  readonly undo?: () => void;
}

/** What the reader can do on the options page. */
export interface OptionsActions {
  readonly change: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
  readonly chooseAllSites: (all: boolean) => void;
  readonly takeBack: (site: string) => void;
  readonly latestPacks: () => Promise<readonly StoredPack[]>;
  readonly addPack: (pack: Pack, bytes: number, replaces?: string) => Promise<unknown>;
  readonly removePack: (id: string) => Promise<unknown>;
  readonly openShortcuts: () => void;
  readonly exportSettings: () => Promise<Readonly<Record<string, unknown>>>;
  readonly importSettings: (file: File) => void;
  readonly reset: () => void;
}

interface OptionsViewProps {
  readonly words: Words;
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The options page. */
export function OptionsView({ words, state, actions }: OptionsViewProps) {
  const { settings, meta, names, notice } = state;
  const section = (id: string, title: string, children: ComponentChildren) => (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.message(title)}</h2>
      {children}
    </section>
  );
  return (
    <>
      <header>
        <img src="icons/48.png" alt="" width="40" height="40" />
        <div>
          <h1>
            <Said text={words.message('optionsTitle')} />
          </h1>
          <p class="quiet">{words.message('optionsPrivacy')}</p>
        </div>
      </header>
      <main>
        {section(
          'marks',
          'optionsMarks',
          <Choices words={words} settings={settings} onChange={actions.change} />,
        )}
        {section(
          'sites',
          'optionsSites',
          <Sites
            words={words}
            settings={settings}
            listed={state.listed}
            granted={state.granted}
            all={state.allSites}
            onChooseAll={actions.chooseAllSites}
            onTakeBack={actions.takeBack}
            onSwitchOn={(site) =>
              actions.change(({ offSites }) => ({ offSites: offSites.filter((other) => other !== site) }))
            }
          />,
        )}
        {section(
          'hidden',
          'optionsHidden',
          settings.hiddenEntities.length > 0 ? (
            <RestoreList
              items={settings.hiddenEntities.map((id) => [id, names.get(id) ?? id])}
              action={words.message('optionsRestore')}
              onRestore={(id) =>
                actions.change(({ hiddenEntities }) => ({
                  hiddenEntities: hiddenEntities.filter((other) => other !== id),
                }))
              }
            />
          ) : (
            <p class="quiet">{words.message('optionsNoHidden')}</p>
          ),
        )}
        {section(
          'packs',
          'optionsPacks',
          <Packs
            words={words}
            packs={state.packs}
            reports={state.reports}
            names={names}
            countries={meta?.countries ?? []}
            latest={actions.latestPacks}
            onAdd={actions.addPack}
            onRemove={actions.removePack}
          />,
        )}
        {section(
          'keys',
          'optionsKeys',
          <Keys
            words={words}
            shortcuts={state.shortcuts}
            place={state.shortcutsPlace}
            onChange={actions.openShortcuts}
          />,
        )}
        {section(
          'backup',
          'optionsBackup',
          <>
            <Backup
              words={words}
              onExport={actions.exportSettings}
              onImport={actions.importSettings}
              onReset={actions.reset}
            />
            <div role="status">
              {notice && (
                <p class={`notice ${notice.bad ? 'bad' : ''}`}>
                  <Said text={notice.text} />{' '}
                  {notice.undo && (
                    <button type="button" class="link" onClick={notice.undo}>
                      {words.message('cardUndo')}
                    </button>
                  )}
                </p>
              )}
            </div>
          </>,
        )}
        {meta && section('dataset', 'optionsDataset', <Dataset words={words} meta={meta} />)}
      </main>
    </>
  );
}
