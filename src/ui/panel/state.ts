import type { CardModel, OfficialCard, SourceCard, WeaponCard } from '../../core/card';
import type { DateFrom } from '../../core/mention';
import type { CastEntry, SilentReason } from '../../core/message';
import type { IsoDay } from '../../core/time/day';

/** Somebody or something that a story names, with the facts of the day. */
export interface Member<Card extends CardModel = CardModel> {
  readonly entry: CastEntry;
  readonly card: Card;
}

/** A story with all that the panel shows of it, and the saved text says. */
export interface ShownStory {
  readonly title: string;
  readonly address: string;
  readonly date: IsoDay | null;
  readonly dateFrom: DateFrom | null;
  /** By kind, each in story order. */
  readonly officials: readonly Member<OfficialCard>[];
  readonly weapons: readonly Member<WeaponCard>[];
  readonly sources: readonly Member<SourceCard>[];
  readonly publisher: SourceCard | null;
  /** The page was longer than is read, and its end was left out. */
  readonly truncated: boolean;
}

/**
 * What the panel shows.
 * - `working`: the page is being read, or still loading
 * - `nothing`: there is no story, and `why`
 * - `story`: one of the page's stories
 */
export type PanelState =
  | { readonly name: 'working' }
  | { readonly name: 'nothing'; readonly why: Nothing }
  | {
      readonly name: 'story';
      readonly story: ShownStory;
      /** The titles of all of the page's stories, and which of them is shown. */
      readonly titles: readonly string[];
      readonly chosen: number;
      /** The story's tab was closed; what the story said is still here. */
      readonly closed: boolean;
    };

/**
 * Why there is no story.
 * - `closed`: the tab that the panel was opened for is closed
 * - `not-here`: no script of ours runs there; `site` is `null` where no permission lets us see it, and on pages no
 *   extension may read
 * - `silent`: the page's script says why
 * - `no-names`: it was read, and nobody was found for certain
 */
export type Nothing =
  | { readonly because: 'closed' }
  | { readonly because: 'not-here'; readonly site: string | null }
  | { readonly because: 'silent'; readonly reason: SilentReason }
  | { readonly because: 'no-names' };
