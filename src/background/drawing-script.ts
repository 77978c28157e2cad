import type { CardModel, DrawnCards } from '../core/card';
import type { DrawnCardsRequest } from '../core/message';
import css from '../ui/card/card.css';
import { drawnCards } from '../ui/card/drawn-cards';
import host from '../ui/card/host.css';
import tokens from '../ui/theme/tokens.css';
import { wordedCard } from '../ui/worded';
import { readersWords } from '../ui/words/readers-words';

/** Where `drawing.js` leaves what it brings. */
export interface DrawingWorld {
  backgrounderDrawing?: CardDrawing;
}

/** Draws cards in the reader's language. */
export interface CardDrawing {
  readonly draw: (
    models: readonly CardModel[],
    request: Omit<DrawnCardsRequest, 'type' | 'queries'>,
  ) => DrawnCards;
  /** Their style sheet; its first rule is of the element that holds one. */
  readonly css: string;
}

// The script `drawing.js`: brought into the background when the first card is about to open.
(globalThis as DrawingWorld).backgrounderDrawing = {
  draw: (models, request) => {
    const words = readersWords();
    return drawnCards({ ...request, words, cards: models.map((model) => wordedCard(words, model)) });
  },
  css: host + tokens + css,
};
