import { REASONS } from '../parts/reasons';
import type { Words } from '../words';
import type { Nothing as Why } from './state';

interface NothingProps {
  readonly words: Words;
  readonly why: Why;
  /** Has the page read, whatever it is. */
  readonly onRead: () => void;
}

/** Why there is no story here, and what can be done about it. */
export const Nothing = ({ words, why, onRead }: NothingProps) => (
  <main class="nothing">
    <h1>{words.message('extensionName')}</h1>
    <p role="status">{words.message(reasonOf(why))}</p>
    {mayRead(why) && (
      <div class="actions">
        <button type="button" class="primary" onClick={onRead}>
          {words.message('popupRunOnce')}
        </button>
      </div>
    )}
  </main>
);

function reasonOf(why: Why): string {
  switch (why.because) {
    case 'closed':
      return 'panelClosed';
    case 'no-names':
      return 'reasonNothing';
    case 'not-here':
      return why.site === null ? 'panelNotHere' : 'reasonNotHere';
    case 'silent':
      return REASONS[why.reason];
  }
}

/** A page without our script can be read only where the browser lets us see what it is. */
const mayRead = (why: Why): boolean =>
  why.because === 'not-here' ? why.site !== null : why.because === 'silent' && why.reason === 'not-a-story';
