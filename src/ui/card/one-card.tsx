import { useState } from 'preact/hooks';
import type { PersonLink, WordedCard } from '../../core/card';
import { Back } from './back';
import { CardBody } from './card-body';
import { Controls } from './controls';
import { Footer, type Panel } from './footer';
import type { CardProps, Hide } from './props';

interface OneCardProps extends Omit<CardProps, 'onHide'> {
  readonly card: WordedCard;
  readonly headingId: string;
  /** To the card that the reader came from. */
  readonly back: { readonly to: string; readonly go: () => void } | null;
  readonly onOpen: (person: PersonLink) => void;
  readonly onHide: (what: Hide) => void;
}

/** One entity's card: one sentence first, then facts, then sources. */
export function OneCard(props: OneCardProps) {
  const { card, words, headingId, back, onOpen, step } = props;
  const { name, place, sources } = card;
  const [panel, setPanel] = useState<Panel | null>(null);
  const references = panel === 'sources' ? { sources, words } : null;
  return (
    <>
      <div class="body">
        <div class="head">
          {back && <Back words={words} to={back.to} onBack={back.go} />}
          <div class="heading">
            <h2 id={headingId} tabIndex={-1}>
              <bdi>{name}</bdi>
            </h2>
            <span class="place">{place}</span>
            <Controls {...props} />
          </div>
        </div>
        <CardBody
          card={card}
          words={words}
          references={references}
          onOpen={onOpen}
          leadId={`${headingId}-lead`}
        >
          {step && (
            <span class="unseen">
              {words.message(
                'cardStep',
                step.at.toLocaleString(words.lang),
                step.of.toLocaleString(words.lang),
              )}
            </span>
          )}
        </CardBody>
      </div>
      <Footer {...props} open={panel} onOpen={setPanel} />
    </>
  );
}
