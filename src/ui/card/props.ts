import type { WordedCard } from '../../core/card';
import type { Evidence } from '../../core/mention';
import type { Voice } from '../words';

/** What every part of a card is drawn from. */
export interface CardProps {
  /** The words around the facts. */
  readonly words: Voice;
  readonly card: WordedCard;
  /** Why this reading, for "Why this?"; empty for what was looked up, and for somebody the reader turned to. */
  readonly evidence: readonly Evidence[];
}

/** Why what the reader chose could not be saved; everything is then as it was. `full`: there is no room left. */
export interface Unsaved {
  readonly full: boolean;
  readonly why: string;
}

/** A glance closes by itself; a pinned card and a sheet stay until dismissed. */
export type CardMode = 'glance' | 'pinned' | 'sheet';
