import type { WordedCard } from '../../core/card';
import type { EntityNumber, Evidence } from '../../core/mention';
import type { Voice } from '../words';

/** What the reader may not want marked: this place, this name anywhere, or anything on this site. */
export type Hide = 'mention' | 'entity' | 'site';

/** Why what the reader chose could not be saved; everything is then as it was. `full`: there is no room left. */
export interface Unsaved {
  readonly full: boolean;
  readonly why: string;
}

/** A glance closes by itself; a pinned card and a sheet stay until dismissed. */
export type CardMode = 'glance' | 'pinned' | 'sheet';

export interface CardProps {
  /** The words around the facts. */
  readonly words: Voice;
  /** One for a mention; several when a looked-up text may mean several; none when nothing is known. */
  readonly cards: readonly WordedCard[];
  /** The text that was looked up, if one was. */
  readonly asked?: string;
  readonly mode: CardMode;
  readonly theme: 'light' | 'dark';
  /** Why this reading, for "Why this?"; empty for what was looked up, and for cards outside of a page. */
  readonly evidence: readonly Evidence[];
  /** Which of the page's marks it belongs to, from 1, when the reader goes from mark to mark. */
  readonly step?: { readonly at: number; readonly of: number };
  /** Move the focus into the card when it opens. */
  readonly focus: boolean;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  /** The reader asks what is in the dataset, and why. */
  readonly onPolicy: () => void;
  /** `id` is whose card it is. */
  readonly onHide: (what: Hide, id: string) => Promise<Unsaved | null>;
  /** Takes back the last `onHide`, while the card is still open. */
  readonly onRestore: (what: Hide, id: string) => Promise<Unsaved | null>;
  /** Gives the card of somebody a fact links to, on the same day; `null` when it cannot be had. */
  readonly look: (entity: EntityNumber) => Promise<WordedCard | null>;
}
