import type { CardPanel, Drawn, DrawnCard, DrawnCards, WordedCard } from '../../core/card';
import type { Evidence } from '../../core/mention';
import type { Voice } from '../words';
import { Choice } from './choice';
import { drawn } from './drawn';
import { Face } from './face';
import { Hidden, NotSaved } from './hidden';
import { NotThis } from './not-this';
import type { CardProps } from './props';
import { SourceList } from './source-list';
import { Why } from './why';

interface Drawing {
  readonly words: Voice;
  readonly cards: readonly WordedCard[];
  readonly evidence: readonly Evidence[];
  /** The text that was looked up, if one was. */
  readonly asked?: string;
  /** The card that the reader comes from, if from one. */
  readonly back?: string;
}

/** Draws cards as far as can be done without their page. */
export function drawnCards({ words, cards, evidence, asked = '', back }: Drawing): DrawnCards {
  const from = back ?? (cards.length > 1 ? words.message('cardCandidates') : null);
  return {
    lang: words.lang,
    dir: words.dir,
    cards: cards.map((card) => drawnCard({ words, card, evidence }, from)),
    choice: drawn(<Choice words={words} cards={cards} asked={asked} />),
    unsaved: drawn(<NotSaved words={words} />),
  };
}

function drawnCard(props: CardProps, back: string | null): DrawnCard {
  const { words, card } = props;
  const { entity, id, kind, name } = card;
  const hidden = (what: 'mention' | 'entity' | 'site'): readonly Drawn[] =>
    drawn(<Hidden words={words} what={what} name={name} />);
  return {
    entity,
    id,
    kind,
    name,
    face: drawn(<Face {...props} back={back} />),
    panels: panelsOf(props),
    hidden: { mention: hidden('mention'), entity: hidden('entity'), site: hidden('site') },
  };
}

const panelsOf = (props: CardProps): Readonly<Record<CardPanel, readonly Drawn[]>> => ({
  sources: drawn(
    <>
      <SourceList sources={props.card.sources} />
      <button type="button" class="plain" data-do="policy">
        {props.words.message('linkPolicy')}
      </button>
    </>,
  ),
  why: drawn(<Why {...props} />),
  not: drawn(<NotThis {...props} />),
});
