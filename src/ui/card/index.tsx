import { render } from 'preact';
import tokens from '../theme/tokens.css';
import { Card } from './card';
import css from './card.css';
import type { CardProps } from './props';

export type { CardMode, CardProps, Hide } from './props';

/** A card on show. */
export interface CardView {
  update(props: CardProps): void;
  unmount(): void;
}

/** Shows a card in a shadow root. Its style sheet is constructed, so a page's content policy does not touch it. */
export function mountCard(root: ShadowRoot, props: CardProps): CardView {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  root.adoptedStyleSheets = [sheet];
  const update = (next: CardProps): void => render(<Card {...next} />, root);
  update(props);
  return { update, unmount: () => render(null, root) };
}
