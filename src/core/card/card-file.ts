import type { Citation } from '../record';
import type { CompiledCard } from './record';

type WithoutCitations<Card> = Card extends CompiledCard ? Omit<Card, 'citations'> : never;

/** `cards/NNN.json`: the cards of some entities that follow each other, and what they cite, once for all of them. */
export interface CardFile {
  readonly citations: Readonly<Record<string, Citation>>;
  readonly cards: readonly WithoutCitations<CompiledCard>[];
}

/** The card at a place of a file, with what it cites itself; undefined when the file ends before it. */
export function cardIn({ citations, cards }: CardFile, index: number): CompiledCard | undefined {
  const card = cards[index];
  return card && { ...card, citations: citedBy(card, citations) };
}

/** Of all citations, those that the facts of a record name, in its order. */
export function citedBy(
  facts: object,
  citations: Readonly<Record<string, Citation>>,
): Record<string, Citation> {
  const cited: Record<string, Citation> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') cited[inner] = citations[inner]!;
      else visit(inner);
    }
  };
  visit(facts);
  return cited;
}
