import { useId } from 'preact/hooks';
import type { WordedCard } from '../../core/card';
import { Said } from '../said';
import { evidenceLines } from '../words/evidence';
import { NotThis } from './not-this';
import type { CardProps, Hide } from './props';
import { SourceList } from './source-list';

export type Panel = 'sources' | 'why' | 'not';

interface FooterProps extends Pick<CardProps, 'words' | 'evidence' | 'onPolicy'> {
  readonly card: WordedCard;
  readonly onHide: (what: Hide) => void;
  readonly open: Panel | null;
  readonly onOpen: (panel: Panel | null) => void;
}

/** What a reader who doubts the card asks: where from, why this one, and not this one. */
export function Footer(props: FooterProps) {
  const { words, evidence, card, open, onOpen, onPolicy } = props;
  const { sources } = card;
  const id = useId();
  const tab = (panel: Panel, text: string) => (
    <button
      type="button"
      aria-expanded={open === panel}
      aria-controls={`${id}-panel`}
      onClick={() => onOpen(open === panel ? null : panel)}
    >
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
      <div class="panel" id={`${id}-panel`} hidden={open === null}>
        {open === 'sources' && (
          <>
            <SourceList sources={sources} />
            <button type="button" class="plain" onClick={onPolicy}>
              {words.message('linkPolicy')}
            </button>
          </>
        )}
        {open === 'why' && (
          <ul class="why">
            {evidenceLines(words, evidence).map((line) => (
              <li key={line}>
                <Said text={line} />
              </li>
            ))}
          </ul>
        )}
        {open === 'not' && <NotThis {...props} />}
      </div>
    </div>
  );
}
