import type { CardProps } from './props';

/** A card on show. */
export interface MountedCard {
  update(props: ShownProps): void;
  unmount(): void;
}

/** All a card is told from outside; the words are its own. */
export type ShownProps = Omit<CardProps, 'words'>;

/** What the card's script leaves for the content script, which runs in the same isolated world. */
export interface CardUi {
  /** Shows a card in a shadow root. Its style sheet is constructed, so a page's content policy does not touch it. */
  mount(root: ShadowRoot, props: ShownProps): MountedCard;
}

/** Pages do not see this global: content scripts have a world of their own. */
export interface CardUiWorld {
  backgrounderCardUi?: CardUi;
}
