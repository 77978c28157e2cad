import type { CardModel, WeaponCard, WordedCard, WordedFact } from '../../core/card';
import {
  commonVariant,
  type Fact,
  factsOf,
  headlineOf,
  latestLine,
  originLine,
  sentenceOf,
  variantLine,
  type Words,
} from '../words';
import { linksOf } from './links';
import { nativeNames } from './native-names';
import { rangeDrawn, rulerOf } from './ruler';
import { leadSource, Sources } from './sources';
import { spellingsOf } from './spellings';
import { timelineOf } from './timeline';

/** A card in the reader's language, ready to be drawn. */
export function wordedCard(words: Words, model: CardModel): WordedCard {
  const sources = new Sources(words, model);
  const leadMark = sources.mark(leadSource(model));
  const timeline = model.kind === 'official' ? timelineOf(words, model) : undefined;
  const ruler = model.kind === 'weapon' ? rulerOf(words, model, sources) : undefined;
  const facts = factsBesideRuler(words, model).map((fact) => worded(fact, sources));
  const more = facts.filter((fact) => fact.more).length;
  const also = spellingsOf(model);
  return {
    kind: model.kind,
    entity: model.entity,
    id: model.id,
    name: model.name,
    place: placeOf(words, model),
    native: nativeNames(model, words.lang),
    lead: { ...headlineOf(words, model), ...(leadMark && { source: leadMark }) },
    sentence: sentenceOf(words, model),
    lines: linesOf(words, model),
    facts,
    links: linksOf(words, model),
    sources: sources.list(),
    ...(timeline && { timeline }),
    ...(ruler && { ruler }),
    ...(more > 0 && { more: words.count('cardMore', more) }),
    ...(also.length > 0 && { also: words.message('alsoWritten', words.english(also.join(', '))) }),
    ...(model.onFrom === 'story' && { on: model.on }),
    ...(model.pack !== undefined && { pack: model.pack }),
  };
}

/** What the ruler says already is not said twice. */
function factsBesideRuler(words: Words, model: CardModel): Fact[] {
  const drawn = model.kind === 'weapon' ? rangeDrawn(model) : undefined;
  return factsOf(words, model).filter(({ cited }) => !drawn || cited !== drawn);
}

function worded({ cited, ...fact }: Fact, sources: Sources): WordedFact {
  const source = sources.mark(cited);
  return source ? { ...fact, source } : fact;
}

function linesOf(words: Words, model: CardModel): string[] {
  return [
    model.pack === undefined ? null : words.message('cardFromPack', model.pack),
    ...(model.kind === 'weapon' ? weaponLines(words, model) : []),
    model.onFrom === 'today' && model.kind === 'official' ? words.message('noDate') : null,
    model.kind === 'official' ? latestLine(words, model) : null,
  ].filter((line) => line !== null);
}

function weaponLines(words: Words, model: WeaponCard): (string | null)[] {
  const named = variantLine(words, model);
  const common = commonVariant(model);
  const said =
    common === undefined || model.variants.some((variant) => variant.named && variant.name === common);
  return [named, said ? null : words.message('figuresOfVariant', common)];
}

function placeOf(words: Words, model: CardModel): string {
  if (model.kind === 'weapon') return originLine(words, model);
  return model.country
    ? words.country(model.country)
    : words.message(model.kind === 'source' ? 'kindSource' : 'kindOfficial');
}
