import type { Voice } from '../words';

/** What is done with the card itself: keep it open beside the next, close it. */
export const Controls = ({ words }: { readonly words: Voice }) => (
  <span class="controls">
    <button
      type="button"
      data-do="pin"
      aria-label={words.message('cardPin')}
      title={words.message('cardPin')}
      aria-pressed={false}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 2h6M6 2v5L3.5 10h9L10 7V2M8 10v4.5" />
      </svg>
    </button>
    <button type="button" data-do="close" aria-label={words.message('cardClose')}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" />
      </svg>
    </button>
  </span>
);
