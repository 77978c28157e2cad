import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/message';
import {
  allSitesGranted,
  giveBackAllSites,
  manifestSites,
  requestAllSites,
  watchGrants,
} from '../../platform/permissions';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings';
import { openShortcuts, type Shortcut, shortcuts, shortcutsPlace } from '../../platform/shortcuts';
import { Keys } from '../parts/keys';
import { KINDS } from '../parts/kinds';
import { Said } from '../said';
import type { Words } from '../words';
import { RestView } from './view';

interface WelcomeProps {
  readonly words: Words;
}

/** What it is, and what to try. */
export const Start = ({ words }: WelcomeProps) => (
  <>
    <header>
      <img src="icons/128.png" alt="" width="64" height="64" />
      <div>
        <h1>
          <Said text={words.message('welcomeTitle')} />
        </h1>
        <p class="lead">{words.message('welcomeLead')}</p>
      </div>
    </header>
    <div class="try">
      <h2>{words.message('welcomeTry')}</h2>
      <p class="quiet">{words.message('welcomeTryText')}</p>
      <p class="legend">
        {KINDS.map(([kind, name]) => (
          <span key={kind} class={`mark ${kind}`}>
            {words.message(name)}
          </span>
        ))}
      </p>
    </div>
  </>
);

/** What is read, where, and how it is switched off. */
export function Rest({ words }: WelcomeProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [all, setAll] = useState(false);
  const [keys, setKeys] = useState<readonly Shortcut[] | null>(null);

  useEffect(() => {
    const gone = new AbortController();
    const followGrants = (): void => void allSitesGranted().then(setAll);
    void readSettings().then(setSettings);
    void shortcuts().then(setKeys);
    followGrants();
    watchSettings(setSettings, gone.signal);
    watchGrants(followGrants, gone.signal);
    return () => gone.abort();
  }, []);

  if (!settings) return null;
  return (
    <RestView
      words={words}
      enabled={settings.enabled}
      listed={manifestSites().length}
      all={all}
      // Both stores tell of the change themselves. A permission must be asked for straight from the click.
      onEnable={(enabled) => void changeSettings({ enabled }).catch(() => setSettings({ ...settings }))}
      onChooseAll={(every) =>
        void (every ? requestAllSites() : giveBackAllSites()).then(() => allSitesGranted().then(setAll))
      }
      keys={
        <Keys words={words} shortcuts={keys} place={shortcutsPlace()} onChange={() => void openShortcuts()} />
      }
    />
  );
}
