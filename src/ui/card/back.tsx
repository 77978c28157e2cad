import { Said } from '../said';
import type { Voice } from '../words';
import type { Act } from './act';

interface BackProps {
  readonly words: Voice;
  readonly to: string;
  readonly act: Act;
}

/** The way back to the card that the reader came from. */
export const Back = ({ words, to, act }: BackProps) => (
  <button type="button" class="back" {...act}>
    <svg viewBox="0 0 8 12" aria-hidden="true">
      <path d="M6.5 1l-5 5 5 5" />
    </svg>
    <Said text={words.message('cardBackTo', to)} />
  </button>
);
