import { render } from 'preact';
import { translated } from '../../platform/i18n';
import tokens from '../theme/tokens.css';
import { Voice } from '../words/voice';
import { Card } from './card';
import css from './card.css';
import type { CardUi, CardUiWorld } from './card-ui';

/** The script `card.js`: injected when the first card of a page is about to open. */
const mount: CardUi['mount'] = (root, first) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  root.adoptedStyleSheets = [sheet];
  const words = new Voice(translated);
  const update: ReturnType<CardUi['mount']>['update'] = (props) =>
    render(<Card {...props} words={words} />, root);
  update(first);
  return { update, unmount: () => render(null, root) };
};

(globalThis as CardUiWorld).backgrounderCardUi = { mount };
