import type { ComponentChildren } from 'preact';
import type { PersonLink, WordedCard } from '../../core/card';
import { Said } from '../said';
import { Facts } from './facts';
import type { CardProps } from './props';
import { Reference, type References } from './reference';
import { Ruler } from './ruler';
import { Timeline } from './timeline';

interface CardBodyProps extends Pick<CardProps, 'words'> {
  readonly card: WordedCard;
  readonly references: References;
  readonly onOpen: (person: PersonLink) => void;
  /** The element that says what matters most, for what is described by it. */
  readonly leadId?: string;
  /** What else belongs to the lead. */
  readonly children?: ComponentChildren;
}

/** All that a card says below its heading: one sentence first, then drawings and facts. */
export function CardBody({ card, words, references, onOpen, leadId, children }: CardBodyProps) {
  const { native, lead, lines, timeline, ruler, also, links } = card;
  return (
    <>
      {native.length > 0 && (
        <p class="native">
          {native.map(({ text, lang }) => (
            <bdi key={text} lang={lang} dir="auto">
              {text}
            </bdi>
          ))}
        </p>
      )}
      <div id={leadId}>
        <p class="lead">
          <strong>
            <Said text={lead.strong} />
          </strong>
          {lead.rest && <Said text={words.message('leadRest', lead.rest)} />}{' '}
          <Reference mark={lead.source} references={references} />
          {lead.badge && <span class="badge">{lead.badge}</span>}
        </p>
        {children}
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
    </>
  );
}
