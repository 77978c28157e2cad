import type { ScaleLabel } from '../../core/card';

/** A label this near an end would stick out: it is set against the end instead. */
const NEAR_END = 0.12;

interface ScaleLabelsProps {
  readonly labels: readonly ScaleLabel[];
  /** What they say, as a class. */
  readonly of?: string;
}

/**
 * A row of labels above or below a drawing. They are text of the card, not of the drawing: selectable, scaled with the
 * reader's font size, and open to contrast checkers.
 */
export const ScaleLabels = ({ labels, of = '' }: ScaleLabelsProps) => (
  <div class="labels" aria-hidden="true">
    {labels.map(({ text, at }) => (
      <span key={text} class={`${of} ${isNearEnd(at) ? '' : 'centred'}`} style={styleAt(at)}>
        {text}
      </span>
    ))}
  </div>
);

const isNearEnd = (at: number): boolean => at < NEAR_END || at > 1 - NEAR_END;

/** Scales run with the reading direction. */
function styleAt(at: number): Record<string, string> {
  if (!isNearEnd(at)) return { 'inset-inline-start': `${at * 100}%` };
  return at < NEAR_END ? { 'inset-inline-start': '0' } : { 'inset-inline-end': '0' };
}
