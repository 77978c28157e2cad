import type { WordedCard } from '../../core/card';
import { Said } from '../said';
import type { CardProps } from './props';

interface ChoiceProps extends Pick<CardProps, 'cards' | 'words'> {
  readonly headingId: string;
  readonly onChoose: (card: WordedCard) => void;
}

/** What a looked-up text may mean, to choose from; or that nothing is known by that name. */
export function Choice({ cards, words, headingId, onChoose }: ChoiceProps) {
  return (
    <div class="body">
      <h2 id={headingId} tabIndex={-1}>
        {words.message(cards.length > 0 ? 'cardCandidates' : 'cardNothing')}
      </h2>
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
