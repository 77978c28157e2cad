import type { CardModel } from '../../core/card';
import type { Citation, Cited } from '../../core/record';
import type { Fact } from '../words';

/** The citations of a card by their id, each with its number, in the order in which the card's facts need them. */
export type Numbered = ReadonlyMap<string, { readonly number: number; readonly citation: Citation }>;

/** Where the card's first sentence was read. */
export function leadSource(model: CardModel): Cited {
  switch (model.kind) {
    case 'official':
      return model.standing.term;
    case 'weapon':
      return model.what;
    case 'source':
      return model.cited;
  }
}

/** Numbers the sources of a card. Those that no shown fact needs (of spellings, say) come last. */
export function numbered(model: CardModel, facts: readonly Fact[]): Numbered {
  const cited = [leadSource(model), ...facts.flatMap((fact) => fact.cited ?? [])].map(({ source }) => source);
  const known = [...new Set([...cited, ...Object.keys(model.citations)])].filter((id) => model.citations[id]);
  return new Map(known.map((id, i) => [id, { number: i + 1, citation: model.citations[id]! }]));
}
