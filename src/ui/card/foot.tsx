import type { CardPanel } from '../../core/card';
import { PANEL } from './ids';
import type { CardProps } from './props';

/** What a reader who doubts the card asks: where from, why this one, and not this one. */
export function Foot({ words, evidence, card: { sources } }: CardProps) {
  const tab = (panel: CardPanel, text: string) => (
    <button type="button" aria-expanded={false} aria-controls={PANEL} data-do="panel" data-panel={panel}>
      {text}
    </button>
  );
  return (
    <div class="foot">
      <div class="tabs">
        {sources.length > 0 && tab('sources', words.message('cardSources', sources.at(-1)!.number))}
        {evidence.length > 0 && tab('why', words.message('cardWhy'))}
        {tab('not', words.message('cardNot'))}
      </div>
      <div class="panel" id={PANEL} hidden />
    </div>
  );
}
