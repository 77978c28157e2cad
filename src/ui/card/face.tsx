import { Back } from './back';
import { CardBody } from './card-body';
import { Controls } from './controls';
import { Foot } from './foot';
import { HEADING, LEAD } from './ids';
import type { CardProps } from './props';

interface FaceProps extends CardProps {
  /** Where the reader came from, when it was another card. */
  readonly back: string | null;
}

/** One entity's card as it opens: one sentence first, then facts, then what is folded away. */
export const Face = ({ back, ...props }: FaceProps) => {
  const { card, words } = props;
  return (
    <>
      <div class="body">
        <div class="head">
          {back !== null && <Back words={words} to={back} act={{ 'data-do': 'back' }} />}
          <div class="heading">
            <h2 id={HEADING} tabIndex={-1}>
              <bdi>{card.name}</bdi>
            </h2>
            <span class="place">{card.place}</span>
            <Controls words={words} />
          </div>
        </div>
        <CardBody
          card={card}
          words={words}
          open={({ entity }) => ({ 'data-do': 'open', 'data-entity': entity! })}
          more={{ 'data-do': 'more' }}
          leadId={LEAD}
        >
          <span class="unseen step" />
        </CardBody>
      </div>
      <Foot {...props} />
    </>
  );
};
