import type { CardModel } from '../../core/card';
import type { CastEntry } from '../../core/message';
import type { EntityKind } from '../../core/record';
import { Said } from '../said';
import { sentenceOf, type Words } from '../words';

interface CastProps {
  readonly words: Words;
  readonly cast: readonly CastEntry[];
  readonly cards: readonly CardModel[];
  readonly onReveal: (entry: CastEntry) => void;
}

const GROUPS: readonly (readonly [EntityKind, string])[] = [
  ['official', 'castOfficials'],
  ['weapon', 'castWeapons'],
  ['source', 'castSources'],
];

/** Everybody and everything the story names, by kind, in story order. */
export function Cast({ words, cast, cards, onReveal }: CastProps) {
  const byEntity = new Map(cards.map((card) => [card.entity, card]));
  return (
    <div class="cast">
      {GROUPS.map(([kind, name]) => {
        const entries = cast.filter((entry) => entry.kind === kind && byEntity.has(entry.entity));
        if (entries.length === 0) return null;
        return (
          <section key={kind}>
            <h2 class={`kind ${kind}`}>
              {words.message(name)} {words.number(entries.length)}
            </h2>
            <ul>
              {entries.map((entry) => (
                <Row
                  key={entry.id}
                  entry={entry}
                  card={byEntity.get(entry.entity)!}
                  words={words}
                  onReveal={onReveal}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface RowProps extends Pick<CastProps, 'words' | 'onReveal'> {
  readonly entry: CastEntry;
  readonly card: CardModel;
}

const Row = ({ entry, card, words, onReveal }: RowProps) => (
  <li>
    <button type="button" class="row" onClick={() => onReveal(entry)}>
      <strong>
        <bdi>{card.name}</bdi>
      </strong>
      {entry.count > 1 && <span class="times">{words.message('popupTimes', words.number(entry.count))}</span>}
      <span class="line">
        <Said text={sentenceOf(words, card)} />
      </span>
    </button>
  </li>
);
