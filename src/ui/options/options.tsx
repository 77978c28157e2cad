import { useEffect, useState } from 'preact/hooks';
import type { DatasetMeta } from '../../core/card';
import type { Settings } from '../../core/message';
import { giveBackSite, grantedBeyondManifest } from '../../platform/permissions';
import { resourceJson } from '../../platform/resources';
import {
  changeSettings,
  exportSettings,
  importSettings,
  readSettings,
  watchSettings,
} from '../../platform/settings';
import type { Words } from '../words';
import { Backup } from './backup';
import { Choices } from './choices';
import { RestoreList } from './restore-list';

/** The options page. Every change is saved at once. */
export function Options({ words }: { readonly words: Words }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [meta, setMeta] = useState<DatasetMeta | null>(null);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState('');

  useEffect(() => {
    const gone = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, gone.signal);
    void resourceJson('data/meta.json').then((json) => setMeta(json as DatasetMeta));
    void grantedBeyondManifest().then(setGranted);
    return () => gone.abort();
  }, []);

  const fail = (error: unknown): void =>
    setNotice(words.message('optionsNotSaved', String((error as Error).message)));
  const change = (part: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void => {
    setNotice('');
    void changeSettings(part).then(setSettings, fail);
  };
  // Until they are read there is nothing true to show, and a choice made over the defaults could undo another.
  if (!settings) return null;
  return (
    <main>
      <h1>{words.message('optionsTitle')}</h1>
      <p class="quiet">{words.message('optionsPrivacy')}</p>
      <p role="status" aria-live="polite">
        {notice}
      </p>
      <Choices words={words} settings={settings} onChange={change} />
      <section>
        <h2>{words.message('optionsSites')}</h2>
        <RestoreList
          words={words}
          items={settings.offSites}
          title={words.message('optionsSitesOff')}
          empty={words.message('optionsNoSites')}
          action={words.message('optionsRestore')}
          onRestore={(site) =>
            change(({ offSites }) => ({ offSites: offSites.filter((other) => other !== site) }))
          }
        />
        {granted.length > 0 && (
          <RestoreList
            words={words}
            items={granted}
            title={words.message('optionsSitesGranted')}
            empty=""
            action={words.message('optionsForget')}
            onRestore={(pattern) =>
              void giveBackSite(pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '')).then(() =>
                grantedBeyondManifest().then(setGranted),
              )
            }
          />
        )}
      </section>
      <section>
        <h2>{words.message('optionsHidden')}</h2>
        <RestoreList
          words={words}
          items={settings.hiddenEntities}
          title=""
          empty={words.message('optionsNoHidden')}
          action={words.message('optionsRestore')}
          onRestore={(id) =>
            change(({ hiddenEntities }) => ({
              hiddenEntities: hiddenEntities.filter((other) => other !== id),
            }))
          }
        />
      </section>
      <section>
        <h2>{words.message('optionsKeys')}</h2>
        <p>{words.message('optionsKeysText')}</p>
      </section>
      <Backup
        words={words}
        onExport={exportSettings}
        onImport={(json) =>
          importSettings(json).then((next) => {
            setSettings(next);
            setNotice(words.message('optionsImported'));
          }, fail)
        }
        onBadFile={(why) => setNotice(words.message('optionsBadFile', why))}
      />
      {meta && (
        <section>
          <h2>{words.message('optionsDataset')}</h2>
          <p>
            {words.message(
              'optionsDatasetOf',
              words.date(meta.version),
              words.number(meta.counts.officials),
              words.number(meta.counts.weapons),
              words.number(meta.counts.sources),
            )}{' '}
            <a href="POLICY.md">{words.message('linkPolicy')}</a>
          </p>
        </section>
      )}
    </main>
  );
}
