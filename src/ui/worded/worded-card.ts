import type { CardModel, WordedCard, WordedFact } from '../../core/card';
import {
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
import { timelineOf } from './timeline';

/** More spellings than this do not help to recognise a name. */
const SPELLINGS = 4;

/** A card in the reader's language, ready to be drawn. */
export function wordedCard(words: Words, model: CardModel): WordedCard {
  const sources = new Sources(words, model);
  const leadMark = sources.mark(leadSource(model));
  const timeline = model.kind === 'official' ? timelineOf(words, model) : undefined;
  const ruler = model.kind === 'weapon' ? rulerOf(words, model, sources) : undefined;
  const facts = factsBesideRuler(words, model).map((fact) => worded(fact, sources));
  const more = facts.filter((fact) => fact.more).length;
  return {
    kind: model.kind,
    entity: model.entity,
    id: model.id,
    name: model.name,
    place: placeOf(words, model),
    native: nativeNames(model),
    lead: { ...headlineOf(words, model), ...(leadMark && { source: leadMark }) },
    sentence: sentenceOf(words, model),
    lines: linesOf(words, model),
    facts,
    links: linksOf(words, model),
    sources: sources.list(),
    ...(timeline && { timeline }),
    ...(ruler && { ruler }),
    ...(more > 0 && { more: words.count('cardMore', more) }),
    ...(model.alsoWritten.length > 0 && {
      also: words.message('alsoWritten', words.english(model.alsoWritten.slice(0, SPELLINGS).join(', '))),
    }),
    ...(model.onFrom === 'story' && { on: model.on }),
  };
}

/** What the ruler says already is not said twice. */
function factsBesideRuler(words: Words, model: CardModel): Fact[] {
  const drawn = model.kind === 'weapon' ? rangeDrawn(model) : undefined;
  return factsOf(words, drawn && model.kind === 'weapon' ? without(model, drawn) : model);
}

const without = <M extends Extract<CardModel, { kind: 'weapon' }>>(
  model: M,
  drawn: M['figures'][number],
): M => ({
  ...model,
  figures: model.figures.filter((figure) => figure !== drawn),
});

function worded({ cited, ...fact }: Fact, sources: Sources): WordedFact {
  const source = sources.mark(cited);
  return source ? { ...fact, source } : fact;
}

function linesOf(words: Words, model: CardModel): string[] {
  return [
    model.kind === 'weapon' ? variantLine(words, model) : null,
    model.onFrom === 'today' && model.kind === 'official' ? words.message('noDate') : null,
    model.kind === 'official' ? latestLine(words, model) : null,
  ].filter((line) => line !== null);
}

function placeOf(words: Words, model: CardModel): string {
  if (model.kind === 'weapon') return originLine(words, model);
  return model.country
    ? words.country(model.country)
    : words.message(model.kind === 'source' ? 'kindSource' : 'kindOfficial');
}
