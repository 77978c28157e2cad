import { useId } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import { Said } from '../said';
import { evidenceLines, type Words } from '../words';
import { NotThis } from './not-this';
import type { CardProps } from './props';
import type { Numbered } from './sources';

export type Panel = 'sources' | 'why' | 'not';

interface FooterProps extends Pick<CardProps, 'words' | 'mode' | 'evidence' | 'onPin' | 'onHide'> {
  readonly model: CardModel;
  readonly citations: Numbered;
  readonly open: Panel | null;
  readonly onOpen: (panel: Panel | null) => void;
}

/** What a reader who doubts the card asks: where from, why this one, and not this one. */
export function Footer(props: FooterProps) {
  const { words, mode, evidence, citations, open, onOpen, onPin } = props;
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
        {citations.size > 0 && tab('sources', words.message('cardSources', words.number(citations.size)))}
        {evidence.length > 0 && tab('why', words.message('cardWhy'))}
        {tab('not', words.message('cardNot'))}
        {mode !== 'sheet' && (
          <button type="button" class="push" aria-pressed={mode === 'pinned'} onClick={onPin}>
            {words.message(mode === 'pinned' ? 'cardPinned' : 'cardPin')}
          </button>
        )}
      </div>
      <div class="panel" id={`${id}-panel`} hidden={open === null}>
        {open === 'sources' && <Citations citations={citations} words={words} />}
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

function Citations({ citations, words }: { readonly citations: Numbered; readonly words: Words }) {
  return (
    <ol>
      {[...citations.values()].map(({ number, citation: { id, title, url, publisher, date, accessed } }) => (
        <li key={id} value={number}>
          <bdi lang="en">
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </bdi>
          <span class="quiet">
            {' '}
            <Said
              text={words.list([
                ...(publisher ? [publisher] : []),
                ...(date ? [words.date(date)] : []),
                words.message('sourceRead', words.date(accessed)),
              ])}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
