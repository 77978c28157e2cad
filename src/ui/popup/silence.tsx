import type { ComponentChildren } from 'preact';
import type { SilentReason } from '../../core/message';
import { REASONS } from '../parts/reasons';
import { Said } from '../said';
import type { Words } from '../words';
import { isAllowed, type PopupActions, type PopupState } from './state';

interface SilenceProps {
  readonly words: Words;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Why nothing is marked on a page where the extension runs, and what can be done about it. */
export function Silence({ words, state, actions, reason }: SilenceProps & { readonly reason: SilentReason }) {
  const { site } = state;
  const primary = (text: string, act: () => void) => (
    <div class="actions">
      <button type="button" class="primary" onClick={act}>
        <Said text={text} />
      </button>
    </div>
  );
  return (
    <Nothing text={words.message(REASONS[reason])} words={words}>
      {reason === 'not-a-story' && primary(words.message('popupRunOnce'), actions.runOnce)}
      {reason === 'site-off' &&
        site &&
        primary(words.message('popupSwitchOnSite', site), () => actions.setSite(true))}
      {reason === 'switched-off' &&
        primary(words.message('popupSwitchOn'), () => actions.change(() => ({ enabled: true })))}
    </Nothing>
  );
}

/** A page that the extension does not read: it may be asked to, now or always. */
export function NotHere({ words, state, actions }: SilenceProps) {
  const { site, knownAs, access } = state;
  if (!site) return <Nothing text={words.message('reasonNever')} words={words} />;
  const reason = (): string => {
    if (isAllowed(access)) return words.message('reasonNotYet');
    if (access === 'withheld') return words.message('reasonWithheld', knownAs ?? site);
    return knownAs ? words.message('reasonKnownSite', knownAs) : words.message('reasonNotHere');
  };
  return (
    <Nothing text={reason()} words={words}>
      <div class="actions">
        <button type="button" class="primary" onClick={actions.runOnce}>
          {words.message('popupRunOnce')}
        </button>
        {!isAllowed(access) && (
          <button type="button" onClick={() => actions.setSite(true)}>
            {words.message('popupAlways')}
          </button>
        )}
      </div>
    </Nothing>
  );
}

interface NothingProps {
  readonly words: Words;
  readonly text: string;
  readonly children?: ComponentChildren;
}

const Nothing = ({ words, text, children }: NothingProps) => (
  <div class="silence">
    <h1>{words.message('popupNothing')}</h1>
    <p role="status">
      <Said text={text} />
    </p>
    {children}
  </div>
);
