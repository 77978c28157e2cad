import type { OpenTab } from '../../platform/tabs';
import { OptionsIcon } from '../parts/icons';
import { Switch } from '../parts/switch';
import { Said } from '../said';
import type { Words } from '../words';
import { PanelButton } from './panel-button';
import { isAllowed, type PopupActions, type PopupState } from './state';

interface SwitchesProps {
  readonly words: Words;
  /** The tab that the popup speaks of; `null` when it cannot be told. */
  readonly tab: OpenTab | null;
  readonly state: PopupState;
  readonly actions: Pick<PopupActions, 'change' | 'setSite' | 'options' | 'policy'>;
}

/** What the reader can switch from any page. */
export function Switches({ words, tab, state, actions }: SwitchesProps) {
  const { site, access, settings, page } = state;
  const { enabled, offSites } = settings;
  return (
    <footer>
      {site && (page !== null || isAllowed(access)) && (
        <Switch
          on={enabled && isAllowed(access) && !offSites.includes(site)}
          disabled={!enabled}
          onChange={actions.setSite}
        >
          <Said text={words.message('popupSite', site)} />
        </Switch>
      )}
      <Switch on={enabled} onChange={(on) => actions.change(() => ({ enabled: on }))}>
        <Said text={words.message('popupEverywhere')} />
      </Switch>
      <div class="ends">
        {tab && <PanelButton words={words} tab={tab} />}
        <button type="button" class="link" onClick={actions.policy}>
          {words.message('popupPolicy')}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={words.message('popupOptions')}
          title={words.message('popupOptions')}
          onClick={actions.options}
        >
          <OptionsIcon />
        </button>
      </div>
    </footer>
  );
}
