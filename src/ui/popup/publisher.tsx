import type { CardModel } from '../../core/card';
import { Said } from '../said';
import { factsOf, factText, sentenceOf, type Words } from '../words';

interface PublisherProps {
  readonly words: Words;
  readonly card: CardModel;
}

/** Who publishes the page; opened, what is known of them. */
export const Publisher = ({ words, card }: PublisherProps) => (
  <details class="publisher">
    <summary>
      <span>
        <Said text={words.message('popupPublisher', card.name)} />
      </span>
    </summary>
    <p>
      <Said text={sentenceOf(words, card)} />
    </p>
    <dl>
      {factsOf(words, card)
        .filter(({ more }) => !more)
        .map((fact) => (
          <div key={fact.label + fact.value}>
            <dt>{fact.label}</dt>
            <dd>
              <Said text={factText(fact)} />
            </dd>
          </div>
        ))}
    </dl>
  </details>
);
