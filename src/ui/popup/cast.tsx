import { useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import type { CastEntry } from '../../core/message';
import { NextIcon } from '../parts/icons';
import { KINDS } from '../parts/kinds';
import { Said } from '../said';
import { sentenceOf, type Words } from '../words';

interface CastProps {
  readonly words: Words;
  readonly cast: readonly CastEntry[];
  readonly cards: readonly CardModel[];
  /** The reader leaves the popup for a name's first mention. */
  readonly onReveal: (entry: CastEntry) => void;
  /** The reader looks at one mention after another; the popup stays. */
  readonly onStep: (entry: CastEntry, nth: number) => void;
}

/** Everybody and everything the story names, by kind, in story order. */
export function Cast({ words, cast, cards, onReveal, onStep }: CastProps) {
  const byEntity = new Map(cards.map((card) => [card.entity, card]));
  return (
    <div class="cast">
      {KINDS.map(([kind, name]) => {
        const entries = cast.filter((entry) => entry.kind === kind && byEntity.has(entry.entity));
        if (entries.length === 0) return null;
        return (
          <section key={kind}>
            <h2 class={`kind ${kind}`}>
              {words.message(name)} <span class="count">{words.number(entries.length)}</span>
            </h2>
            <ul>
              {entries.map((entry) => (
                <Row
                  key={entry.id}
                  entry={entry}
                  card={byEntity.get(entry.entity)!}
                  words={words}
                  onReveal={onReveal}
                  onStep={onStep}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface RowProps extends Pick<CastProps, 'words' | 'onReveal' | 'onStep'> {
  readonly entry: CastEntry;
  readonly card: CardModel;
}

function Row({ entry, card, words, onReveal, onStep }: RowProps) {
  const { count } = entry;
  // Which mention was shown last, from 1; none yet.
  const [at, setAt] = useState(0);
  const step = (): void => {
    onStep(entry, at % count);
    setAt((at % count) + 1);
  };
  return (
    <li class={`row kind ${entry.kind}`}>
      <button type="button" class="name" onClick={() => onReveal(entry)}>
        <strong>
          <bdi>{card.name}</bdi>
        </strong>
        <span class="line">
          <Said text={sentenceOf(words, card)} />
        </span>
      </button>
      {count > 1 && (
        <button
          type="button"
          class="step"
          aria-label={
            at === 0
              ? words.count('popupMentions', count, card.name)
              : words.message('popupMentionOf', card.name, words.number(at), words.number(count))
          }
          onClick={step}
        >
          {at === 0
            ? words.message('popupTimes', words.number(count))
            : words.message('popupAt', words.number(at), words.number(count))}
          <NextIcon />
        </button>
      )}
    </li>
  );
}
