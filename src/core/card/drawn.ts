import type { EntityNumber } from '../mention';
import type { EntityKind } from '../record';

/** A piece of a card as it is drawn: text, or an element. */
export type Drawn = string | DrawnElement;

export interface DrawnElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties of its style, which a page's content policy refuses in an attribute. */
  readonly style?: Readonly<Record<string, string>>;
  readonly children?: readonly Drawn[];
}

/** What the reader may not want marked: this place, this name anywhere, or anything on this site. */
export type Hide = 'mention' | 'entity' | 'site';

/** What is folded away at a card's foot. */
export type CardPanel = 'sources' | 'why' | 'not';

/**
 * A card in the reader's language, drawn by the background as far as can be: a page loads what puts these pieces
 * together and nothing of what draws them. A button says what it does in its `data-do`.
 */
export interface DrawnCard {
  readonly entity: EntityNumber;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly face: readonly Drawn[];
  readonly panels: Readonly<Partial<Record<CardPanel, readonly Drawn[]>>>;
  /** What stands in its place once the reader has hidden its name. */
  readonly hidden: Readonly<Record<Hide, readonly Drawn[]>>;
}

/** What a look-up, or one name, opens: its cards, and what is shown when they are not exactly one. */
export interface DrawnCards {
  /** The language that the cards are in, as BCP 47, and the direction it runs in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly cards: readonly DrawnCard[];
  /** The cards to choose from, or that nothing is known. */
  readonly choice: readonly Drawn[];
  /** What says that the reader's wish could not be saved; why goes into its heading. */
  readonly unsaved: readonly Drawn[];
}
