import type { DateFrom, EntityNumber } from '../mention';
import type { EntityKind } from '../record';
import type { IsoDay } from '../time/day';

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

/** The reader does not want marks, here or anywhere. */
export type OffReason = 'site-off' | 'switched-off';

/** Why a page has no marks. */
export type SilentReason =
  | OffReason
  | 'not-a-story'
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
      /** A story was longer than 1 MB, or named more than a story may, and its end was left out. */
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
