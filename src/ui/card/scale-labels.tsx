/** A word at a place on a scale. */
export interface Label {
  readonly text: string;
  /** 0..1 along the scale. */
  readonly at: number;
  readonly class?: string;
}

/** A label this near an end would stick out: it is set against the end instead. */
const NEAR_END = 0.12;

/**
 * A row of labels above or below a drawing. They are text of the card, not of the drawing: selectable, scaled with the
 * reader's font size, and open to contrast checkers.
 */
export const ScaleLabels = ({ labels }: { readonly labels: readonly Label[] }) => (
  <div class="labels" aria-hidden="true">
    {labels.map(({ text, at, class: name }) => (
      <span key={text} class={`${name ?? ''} ${isNearEnd(at) ? '' : 'centred'}`} style={styleAt(at)}>
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
