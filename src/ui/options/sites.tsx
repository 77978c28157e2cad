import type { Settings } from '../../core/message';
import { SiteChoice } from '../parts/site-choice';
import { SiteList } from '../parts/site-list';
import type { Words } from '../words';
import { RestoreList } from './restore-list';

interface SitesProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly listed: number;
  /** Sites that the reader allowed, one by one. */
  readonly granted: readonly string[];
  readonly all: boolean;
  readonly onChooseAll: (all: boolean) => void;
  readonly onSwitchOn: (site: string) => void;
  readonly onTakeBack: (site: string) => void;
}

/** Where stories are read, and where not. */
export function Sites(props: SitesProps) {
  const { words, settings, listed, granted, all, onChooseAll, onSwitchOn, onTakeBack } = props;
  const named = (sites: readonly string[]) => sites.map((site) => [site, site] as const);
  return (
    <>
      <SiteChoice words={words} listed={listed} all={all} onChoose={onChooseAll} />
      <SiteList words={words} />
      {granted.length > 0 && (
        <>
          <h3>{words.message('optionsSitesGranted')}</h3>
          <RestoreList
            items={named(granted)}
            action={words.message('optionsForget')}
            onRestore={onTakeBack}
          />
        </>
      )}
      <h3>{words.message('optionsSitesOff')}</h3>
      {settings.offSites.length > 0 ? (
        <RestoreList
          items={named(settings.offSites)}
          action={words.message('popupSwitchOn')}
          onRestore={onSwitchOn}
        />
      ) : (
        <p class="quiet">{words.message('optionsNoSites')}</p>
      )}
    </>
  );
}
