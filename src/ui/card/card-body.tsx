import type { ComponentChildren } from 'preact';
import type { PersonLink, WordedCard } from '../../core/card';
import { Said } from '../said';
import type { Voice } from '../words';
import type { Act } from './act';
import { Facts } from './facts';
import { Reference, type References } from './reference';
import { Ruler } from './ruler';
import { Timeline } from './timeline';

interface CardBodyProps {
  readonly words: Voice;
  readonly card: WordedCard;
  /** Whether the facts tell the numbers of their sources; noise until the reader asks for these. */
  readonly sourced?: boolean;
  /** Whether the facts beyond the usual few are shown. */
  readonly all?: boolean;
  /** What turns to somebody. */
  readonly open: (person: PersonLink) => Act;
  /** What shows the other facts. */
  readonly more: Act;
  /** The element that says what matters most, for what is described by it. */
  readonly leadId?: string;
  /** What else belongs to the lead. */
  readonly children?: ComponentChildren;
}

/** All that a card says below its heading: one sentence first, then drawings and facts. */
export function CardBody(props: CardBodyProps) {
  const { card, words, sourced = false, all = false, open, more, leadId, children } = props;
  const references: References = { sources: card.sources, words, shown: sourced };
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
      <Facts card={card} references={references} all={all} open={open} more={more} />
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
