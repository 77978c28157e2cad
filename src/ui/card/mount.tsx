import { render } from 'preact';
import { translated } from '../../platform/i18n';
import tokens from '../theme/tokens.css';
import { Voice } from '../words/voice';
import { Card } from './card';
import css from './card.css';
import type { CardProps } from './props';

/** A card on show. */
export interface MountedCard {
  update(props: ShownProps): void;
  unmount(): void;
}

/** All a card is told from outside; the words are its own. */
export type ShownProps = Omit<CardProps, 'words'>;

/** Shows a card in a shadow root. Its style sheet is constructed, so a page's content policy does not touch it. */
export function mount(root: ShadowRoot, first: ShownProps): MountedCard {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  root.adoptedStyleSheets = [sheet];
  const words = new Voice(translated);
  const update: MountedCard['update'] = (props) => render(<Card {...props} words={words} />, root);
  update(first);
  return { update, unmount: () => render(null, root) };
}
