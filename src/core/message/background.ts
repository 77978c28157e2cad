import type { DrawnCards } from '../card/drawn';
import type { CardModel, CardQuery } from '../card/model';
import type { EntityNumber, Evidence, Mention, Story } from '../mention';
import type { PackReport } from '../record';
import type { IsoDay } from '../time/day';
import type { OffReason } from './page';
import type { Settings } from './settings';

/** content → background: resolve a whole story. The answer bears the same `story` and `revision`. */
export interface AnnotateRequest {
  readonly type: 'annotate';
  readonly storyId: string;
  readonly revision: number;
  readonly story: Story;
}

export interface AnnotateAnswer {
  readonly type: 'annotated';
  readonly storyId: string;
  readonly revision: number;
  readonly mentions: readonly Mention[];
  /** The story names more than one may, and these are the first. */
  readonly cut: boolean;
  /** The outlet that publishes the page, when its host is known. */
  readonly publisher?: EntityNumber;
}

/** popup, panel → background: the facts of some cards, in the order asked for. */
export interface CardsRequest {
  readonly type: 'cards';
  readonly queries: readonly CardQuery[];
}

export interface CardsAnswer {
  readonly type: 'cards';
  readonly cards: readonly CardModel[];
}

/** content → background: some cards, drawn in the reader's language, in the order asked for. */
export interface DrawnCardsRequest {
  readonly type: 'drawn-cards';
  readonly queries: readonly CardQuery[];
  /** Why the name means this one. */
  readonly evidence: readonly Evidence[];
  /** The text that was looked up, if one was. */
  readonly asked?: string;
  /** What the card is called from which the reader turned to this one. */
  readonly back?: string;
}

export interface DrawnCardsAnswer extends DrawnCards {
  readonly type: 'drawn-cards';
  /** What the cards look like: their style sheet. */
  readonly css: string;
}

/** content, popup → background: who a selected text may be, best first (context menu, look-up). */
export interface LookUpRequest {
  readonly type: 'look-up';
  readonly text: string;
  readonly date: IsoDay | null;
}

export interface LookUpAnswer {
  readonly type: 'candidates';
  readonly entities: readonly EntityNumber[];
}

/**
 * content → background: bring the code that follows the pointer and opens cards into the sender's page. It comes when the
 * marks are there, so that nothing delays them.
 */
export interface HandsRequest {
  readonly type: 'hands';
}

/** The code is there. */
export interface HandsAnswer {
  readonly type: 'hands';
}

/** content → background: what the reader asked for on a card, "never mark this one" or "not on this site", or its undoing. */
export interface HideRequest {
  readonly type: 'hide';
  /** The site is the sender's own. */
  readonly what: 'entity' | 'site';
  /** The record that the card is about. */
  readonly id: string;
  readonly hidden: boolean;
}

export interface HideAnswer {
  readonly type: 'hidden';
  /** Why it could not be kept; `full`: no room is left. `null` when it was. */
  readonly unsaved: { readonly full: boolean; readonly why: string } | null;
}

/** content → background: a page looks like a story; bring the code that reads it. */
export interface ReadingRequest {
  readonly type: 'reading';
  /** The reader asks for it: it comes whatever the settings say. */
  readonly asked: boolean;
}

export interface ReadingAnswer {
  readonly type: 'reading';
  /** Why it did not come: the reader switched it off. `null`: it is there. */
  readonly off: OffReason | null;
  /** As they are now: to read them itself would cost the page a turn, and half a millisecond of its thread. */
  readonly settings: Settings;
}

/** options → background: what became of the reader's packs, in the order in which they are stored. */
export interface PacksRequest {
  readonly type: 'packs';
}

export interface PacksAnswer {
  readonly type: 'packs';
  readonly reports: readonly PackReport[];
}

/** options → background: what records are called; `null` for one that is no more. */
export interface NamesRequest {
  readonly type: 'names';
  readonly ids: readonly string[];
}

export interface NamesAnswer {
  readonly type: 'names';
  readonly names: readonly (string | null)[];
}

/** content → background: the reader asks on a card what is in the dataset, and why. */
export interface PolicyRequest {
  readonly type: 'open-policy';
}

/** content → background: what the badge of the sender's tab should say. */
export interface BadgeReport {
  readonly type: 'badge';
  readonly state: 'active' | 'off' | 'none';
  readonly count: number;
}

/** What a request gets when it could not be answered. `message` is for maintainers, never shown as HTML. */
export interface Failure {
  readonly type: 'failure';
  readonly message: string;
}

/** All that the background is told or asked. */
export type ToBackground =
  | AnnotateRequest
  | CardsRequest
  | DrawnCardsRequest
  | LookUpRequest
  | HandsRequest
  | HideRequest
  | ReadingRequest
  | PacksRequest
  | NamesRequest
  | PolicyRequest
  | BadgeReport;
