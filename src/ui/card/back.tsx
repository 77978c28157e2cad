import { Said } from '../said';
import type { Voice } from '../words';

interface BackProps {
  readonly words: Voice;
  readonly to: string;
  readonly onBack: () => void;
}

/** The way back to the card that the reader came from. */
export const Back = ({ words, to, onBack }: BackProps) => (
  <button type="button" class="back" onClick={onBack}>
    <svg viewBox="0 0 8 12" aria-hidden="true">
      <path d="M6.5 1l-5 5 5 5" />
    </svg>
    <Said text={words.message('cardBackTo', to)} />
  </button>
);
