import { useState } from 'preact/hooks';
import type { PersonLink, WordedCard } from '../../core/card';
import { Said } from '../said';
import { Facts } from './facts';
import { Footer, type Panel } from './footer';
import type { CardProps } from './props';
import { Reference } from './reference';
import { Ruler } from './ruler';
import { Timeline } from './timeline';

interface OneCardProps extends CardProps {
  readonly card: WordedCard;
  readonly headingId: string;
  /** To the card that the reader came from. */
  readonly back: { readonly to: string; readonly go: () => void } | null;
  readonly onOpen: (person: PersonLink) => void;
}

/** One entity's card: one sentence first, then facts, then sources. */
export function OneCard(props: OneCardProps) {
  const { card, words, headingId, back, onClose, onOpen, step } = props;
  const { name, place, native, lead, lines, timeline, ruler, also, links, sources } = card;
  const [panel, setPanel] = useState<Panel | null>(null);
  const references = panel === 'sources' ? { sources, words } : null;
  return (
    <>
      <div class="body">
        {back && (
          <button type="button" class="back" onClick={back.go}>
            <svg viewBox="0 0 8 12" aria-hidden="true">
              <path d="M6.5 1l-5 5 5 5" />
            </svg>
            <Said text={words.message('cardBackTo', back.to)} />
          </button>
        )}
        <header>
          <h2 id={headingId} tabIndex={-1} dir="auto">
            {name}
          </h2>
          <span class="place">{place}</span>
          <button type="button" class="close" aria-label={words.message('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        </header>
        {native.length > 0 && (
          <p class="native">
            {native.map(({ text, lang }) => (
              <bdi key={text} lang={lang} dir="auto">
                {text}
              </bdi>
            ))}
          </p>
        )}
        <div id={`${headingId}-lead`}>
          <p class="lead">
            <strong>
              <Said text={lead.strong} />
            </strong>
            {lead.rest && <Said text={words.message('leadRest', lead.rest)} />}{' '}
            <Reference mark={lead.source} references={references} />
            {lead.badge && <span class="badge">{lead.badge}</span>}
          </p>
          {step && (
            <span class="unseen">
              {words.message(
                'cardStep',
                step.at.toLocaleString(words.lang),
                step.of.toLocaleString(words.lang),
              )}
            </span>
          )}
        </div>
        {lines.map((line) => (
          <p key={line} class="quiet">
            <Said text={line} />
          </p>
        ))}
        {timeline && <Timeline {...timeline} />}
        {ruler && <Ruler ruler={ruler} references={references} />}
        <Facts card={card} references={references} onOpen={onOpen} />
        {also && (
          <p class="quiet">
            <Said text={also} />
          </p>
        )}
        {links.length > 0 && (
          <div class="links">
            {links.map(({ text, href }) => (
              <a key={href} href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ))}
          </div>
        )}
      </div>
      <Footer {...props} open={panel} onOpen={setPanel} />
    </>
  );
}
