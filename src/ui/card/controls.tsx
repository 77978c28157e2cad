import type { CardProps } from './props';

type ControlsProps = Pick<CardProps, 'words' | 'mode' | 'onPin' | 'onClose'>;

/** What is done with the card itself: keep it open beside the next, close it. */
export const Controls = ({ words, mode, onPin, onClose }: ControlsProps) => (
  <span class="controls">
    {mode !== 'sheet' && (
      <button
        type="button"
        aria-label={words.message('cardPin')}
        title={words.message('cardPin')}
        aria-pressed={mode === 'pinned'}
        onClick={(event) => {
          // Any other click in a card pins it; this one may let it go.
          event.stopPropagation();
          onPin(mode !== 'pinned');
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 2h6M6 2v5L3.5 10h9L10 7V2M8 10v4.5" />
        </svg>
      </button>
    )}
    <button type="button" aria-label={words.message('cardClose')} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" />
      </svg>
    </button>
  </span>
);
