import type { CardModel, CardQuery } from '../card/model';
import type { WordedCard } from '../card/worded';
import type { DateFrom, EntityNumber, Mention, Story } from '../mention';
import type { EntityKind, PackReport } from '../record';
import type { IsoDay } from '../time/day';

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

/** content → background: some cards, worded in the reader's language, in the order asked for. */
export interface WordedCardsRequest {
  readonly type: 'worded-cards';
  readonly queries: readonly CardQuery[];
}

export interface WordedCardsAnswer {
  readonly type: 'worded-cards';
  readonly cards: readonly WordedCard[];
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
 * content → background: bring the code that draws cards into the sender's page. It is half of all that a page may need,
 * and most pages are left before a card was ever opened.
 */
export interface CardUiRequest {
  readonly type: 'card-ui';
}

/** The code is there. */
export interface CardUiAnswer {
  readonly type: 'card-ui';
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

export type ToBackground =
  | AnnotateRequest
  | CardsRequest
  | WordedCardsRequest
  | LookUpRequest
  | CardUiRequest
  | PacksRequest
  | NamesRequest
  | PolicyRequest
  | BadgeReport;
export type FromBackground =
  | AnnotateAnswer
  | CardsAnswer
  | WordedCardsAnswer
  | LookUpAnswer
  | CardUiAnswer
  | PacksAnswer
  | NamesAnswer
  | Failure;

/** One entity of a story, for the popup and the panel. */
export interface CastEntry {
  readonly entity: EntityNumber;
  readonly id: string;
  readonly kind: EntityKind;
  /** Mentions in the page's stories. */
  readonly count: number;
  readonly variant?: string;
}

/** One story of a page, with its own date and cast. */
export interface StoryState {
  /** Its headline; the page's title where it has none. */
  readonly title: string;
  readonly date: IsoDay | null;
  readonly dateFrom: DateFrom | null;
  /** Entities in story order. */
  readonly cast: readonly CastEntry[];
}

/** Why a page has no marks. */
export type SilentReason =
  | 'not-a-story'
  | 'site-off'
  | 'switched-off'
  | 'publisher-opted-out'
  | 'no-highlights'
  | 'worker-failed';

/** What the content script says of its page when the popup or the panel asks. */
export type PageState =
  | { readonly state: 'working' }
  | { readonly state: 'silent'; readonly reason: SilentReason }
  | {
      readonly state: 'marked';
      readonly date: IsoDay | null;
      readonly dateFrom: DateFrom | null;
      /** The page's own date, where the reader has set another; absent where not. */
      readonly pageDate?: IsoDay | null;
      /** Entities of all its stories, in their order; none when nothing was found for certain. */
      readonly cast: readonly CastEntry[];
      /** The stories that name any, in page order. */
      readonly stories: readonly StoryState[];
      /** The page's address, without a place in it. */
      readonly address: string;
      readonly publisher?: EntityNumber;
      /** The story was longer than 1 MB and its end was left out. */
      readonly truncated: boolean;
    };

/** popup, panel, background → content. */
export type ToContent =
  | { readonly type: 'state' }
  /** Goes to the `nth` place (from 0, and round again) that names the entity, marked or not, and opens its card. */
  | { readonly type: 'reveal'; readonly entity: EntityNumber; readonly nth?: number }
  | {
      readonly type: 'next-mention' | 'previous-mention' | 'look-up-selection';
      /** Said to every frame of a tab: only the one that has the focus is meant. */
      readonly where?: 'focus';
    }
  /** The reader's packs are others now: what was found may mean something else. */
  | { readonly type: 'dataset-changed' }
  /** The reader wants this page read, whether it looks like a story or not. */
  | { readonly type: 'read-page' }
  /** The day the reader says the story is of, until the page is closed; `null`: the page's own again. */
  | { readonly type: 'set-date'; readonly date: IsoDay | null };
