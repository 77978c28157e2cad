import type { WordedCard } from '../../core/card';
import { Said } from '../said';
import type { Voice } from '../words';
import { Controls } from './controls';
import { HEADING } from './ids';

interface ChoiceProps {
  readonly words: Voice;
  readonly cards: readonly WordedCard[];
  /** The text that was looked up. */
  readonly asked: string;
}

/** What a looked-up text may mean, to choose from; or that nothing is known by that name. */
export const Choice = ({ cards, asked, words }: ChoiceProps) => (
  <div class="body">
    <div class="head">
      <div class="heading">
        <h2 id={HEADING} tabIndex={-1}>
          {words.message(cards.length > 0 ? 'cardCandidates' : 'cardNothing')}
        </h2>
        <Controls words={words} />
      </div>
    </div>
    <p class="quiet asked">
      <q>
        <bdi>{asked}</bdi>
      </q>
    </p>
    {cards.length === 0 && (
      <button type="button" class="plain" data-do="policy">
        {words.message('linkPolicy')}
      </button>
    )}
    <ul class="candidates">
      {cards.map((card, index) => (
        <li key={card.entity}>
          <button type="button" class={card.kind} data-do="choose" data-index={index}>
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
