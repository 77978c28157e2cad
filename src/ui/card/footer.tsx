import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import { evidenceLines, type Words } from '../words';
import type { CardProps, Hide } from './props';
import { reportLink } from './report-link';

type Panel = 'sources' | 'why' | 'not';

interface FooterProps extends Pick<CardProps, 'words' | 'mode' | 'evidence' | 'onPin' | 'onHide'> {
  readonly model: CardModel;
}

/** What a reader who doubts the card asks: where from, why this one, and not this one. */
export function Footer({ model, words, mode, evidence, onPin, onHide }: FooterProps) {
  const [open, setOpen] = useState<Panel | null>(null);
  const id = useId();
  const citations = Object.values(model.citations);
  const tab = (panel: Panel, text: string) => (
    <button
      type="button"
      aria-expanded={open === panel}
      aria-controls={`${id}-panel`}
      onClick={() => setOpen(open === panel ? null : panel)}
    >
      {text}
    </button>
  );
  return (
    <div class="foot">
      <div class="tabs">
        {citations.length > 0 && tab('sources', words.message('cardSources', words.number(citations.length)))}
        {evidence.length > 0 && tab('why', words.message('cardWhy'))}
        {tab('not', words.message('cardNot'))}
        {mode !== 'sheet' && (
          <button type="button" class="push" aria-pressed={mode === 'pinned'} onClick={onPin}>
            {words.message(mode === 'pinned' ? 'cardPinned' : 'cardPin')}
          </button>
        )}
      </div>
      <div class="panel" id={`${id}-panel`} hidden={open === null}>
        {open === 'sources' && <Citations model={model} words={words} />}
        {open === 'why' && (
          <ul class="why">
            {evidenceLines(words, evidence).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {open === 'not' && <NotThis model={model} words={words} onHide={onHide} />}
      </div>
    </div>
  );
}

function Citations({ model, words }: { readonly model: CardModel; readonly words: Words }) {
  return (
    <ul>
      {Object.values(model.citations).map(({ id, title, url, publisher, date, accessed }) => (
        <li key={id} lang="en">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          <span class="quiet">
            {' '}
            {[publisher, date && words.date(date), words.message('sourceRead', words.date(accessed))]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface NotThisProps extends Pick<CardProps, 'words' | 'onHide'> {
  readonly model: CardModel;
}

function NotThis({ model, words, onHide }: NotThisProps) {
  const choice = (what: Hide, text: string) => (
    <li key={what}>
      <button type="button" class="plain" onClick={() => onHide(what)}>
        {text}
      </button>
    </li>
  );
  return (
    <ul>
      {choice('mention', words.message('hideMention'))}
      {choice('entity', words.message('hideEntity', model.name))}
      {choice('site', words.message('hideSite'))}
      <li>
        <a href={reportLink(model)} target="_blank" rel="noreferrer">
          {words.message('hideReport')}
        </a>
      </li>
    </ul>
  );
}
