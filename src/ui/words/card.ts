import type { CardModel } from '../../core/card';
import type { Fact } from './fact';
import { type Headline, officialFacts, officialHeadline } from './official';
import { sourceFacts, sourceHeadline } from './source';
import { weaponFacts, weaponHeadline } from './weapon';
import type { Words } from './words';

/** The answer of a card: what somebody or something was on the day. */
export function headlineOf(words: Words, card: CardModel): Headline {
  switch (card.kind) {
    case 'official':
      return officialHeadline(words, card);
    case 'weapon':
      return weaponHeadline(words, card);
    case 'source':
      return sourceHeadline(words, card);
  }
}

/** The card's answer in one string: "Minister of Defence of Iran, Aug 2013 – Aug 2017: when this was published". */
export function sentenceOf(words: Words, card: CardModel): string {
  const { strong, rest, badge } = headlineOf(words, card);
  return (
    strong + (rest && words.message('leadRest', rest)) + (badge ? words.message('leadBadge', badge) : '')
  );
}

/** The labelled lines under it. */
export function factsOf(words: Words, card: CardModel): Fact[] {
  switch (card.kind) {
    case 'official':
      return officialFacts(words, card);
    case 'weapon':
      return weaponFacts(words, card);
    case 'source':
      return sourceFacts(words, card);
  }
}
