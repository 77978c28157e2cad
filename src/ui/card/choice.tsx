import type { WordedCard } from '../../core/card';
import { Said } from '../said';
import { Controls } from './controls';
import type { CardProps } from './props';

interface ChoiceProps extends CardProps {
  readonly headingId: string;
  readonly onChoose: (card: WordedCard) => void;
}

/** What a looked-up text may mean, to choose from; or that nothing is known by that name. */
export function Choice(props: ChoiceProps) {
  const { cards, asked, words, headingId, onChoose, onPolicy } = props;
  return (
    <div class="body">
      <div class="head">
        <div class="heading">
          <h2 id={headingId} tabIndex={-1}>
            {words.message(cards.length > 0 ? 'cardCandidates' : 'cardNothing')}
          </h2>
          <Controls {...props} />
        </div>
      </div>
      <p class="quiet asked">
        <q>
          <bdi>{asked}</bdi>
        </q>
      </p>
      {cards.length === 0 && (
        <button type="button" class="plain" onClick={onPolicy}>
          {words.message('linkPolicy')}
        </button>
      )}
      <ul class="candidates">
        {cards.map((card) => (
          <li key={card.entity}>
            <button type="button" class={card.kind} onClick={() => onChoose(card)}>
              <strong>
                <bdi>{card.name}</bdi>
              </strong>
              <br />
              <span class="quiet">
                <Said text={card.sentence} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
