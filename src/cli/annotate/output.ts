import { annotateStory } from '../../core/annotate';
import { type CompiledCard, officeTitleOn } from '../../core/card';
import type { Evidence, Mention } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import type { LocalEngine } from '../shared/engine';
import { wikidataOf } from '../shared/wikidata-of';
import type { Document } from './document';

/** The command's answer for one document: one JSON line (design: fixed interfaces). */
export function annotated(
  id: string,
  document: Document,
  { engine, card }: LocalEngine,
  withText: boolean,
): string {
  const { blocks, starts, text, date, dateFrom, lang, host } = document;
  const mentions = annotateStory(engine, { blocks, date, lang, host }).map((mention) =>
    row(mention, starts[mention.block]!, text, card(mention.entity), date),
  );
  return JSON.stringify({ id, date, dateFrom, lang, ...(withText && { text }), mentions });
}

function row(mention: Mention, offset: number, text: string, card: CompiledCard, date: IsoDay | null) {
  const start = mention.start + offset;
  const end = mention.end + offset;
  const { record } = card;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: mention.kind,
    id: mention.id,
    name: record.name,
    wikidata: wikidataOf(record),
    wikipedia: record.wikipedia ?? null,
    confidence: mention.confidence,
    evidence: mention.evidence.map((one) => shifted(one, offset)),
    office: 'terms' in card && date !== null ? officeTitleOn(card.terms, date) : null,
    ...(mention.byOffice && { byOffice: true }),
    ...(mention.variant && { variant: mention.variant }),
  };
}

const shifted = (evidence: Evidence, offset: number): Evidence => ({
  ...evidence,
  ...(evidence.from !== undefined && { from: evidence.from + offset }),
  ...(evidence.to !== undefined && { to: evidence.to + offset }),
});
