import type { EntityNumber } from '../mention';
import type { EntityKind } from '../record';
import type { IsoDay } from '../time/day';
import type { PersonLink } from './model';

/**
 * A card in the reader's language, ready to be drawn: every date, figure and name is text, every place on a scale a
 * part of it. Its texts may hold isolates (`ui/words/isolates.ts`). `ui/worded` makes it, in the background for cards in
 * pages, so that pages load no more than what draws.
 */
export interface WordedCard {
  readonly kind: EntityKind;
  readonly entity: EntityNumber;
  readonly id: string;
  readonly name: string;
  /** Country, or where a weapon comes from. */
  readonly place: string;
  readonly native: readonly { readonly text: string; readonly lang: string }[];
  readonly lead: Lead;
  /** The lead as plain text, with its badge. */
  readonly sentence: string;
  /** Lines under the lead in a quieter voice: what came later, when it was last checked. */
  readonly lines: readonly string[];
  readonly timeline?: WordedTimeline;
  readonly ruler?: WordedRuler;
  readonly facts: readonly WordedFact[];
  /** The button that shows the facts marked `more`. */
  readonly more?: string;
  /** "Also written" and other spellings. */
  readonly also?: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly sources: readonly WordedSource[];
  /** The story's day; absent when the page gives none. */
  readonly on?: IsoDay;
  /** The reader's pack that all of it is from; absent for the dataset's own. */
  readonly pack?: string;
}

/** The answer: what matters most, what follows it, and a word on the story's day. */
export interface Lead {
  readonly strong: string;
  readonly rest: string;
  readonly badge: string | null;
  readonly source?: SourceMark;
}

/** Which of the card's sources a fact was read in, from 0, and as of when. */
export interface SourceMark {
  readonly index: number;
  readonly asOf: string;
}

/** One labelled line. */
export interface WordedFact {
  /** Empty when it goes on with the line above. */
  readonly label: string;
  readonly value: string;
  /** The value as a list whose items are not broken over lines: designations. */
  readonly items?: readonly string[];
  /** What follows the value in a quieter voice: since when, who says so. */
  readonly note?: string;
  /** The value in miles, feet or pounds, for readers who are used to them. */
  readonly hint?: string;
  readonly source?: SourceMark;
  /** Somebody the card can turn to. */
  readonly link?: PersonLink;
  /** Shown only when the reader asks for more. */
  readonly more?: boolean;
}

export interface WordedSource {
  /** Its number, in the reader's digits. */
  readonly number: string;
  readonly title: string;
  readonly url?: string;
  /** Publisher, the page's date, when it was read. */
  readonly about: string;
}

/** A word at a place along a scale, 0..1. */
export interface ScaleLabel {
  readonly text: string;
  readonly at: number;
}

/** The offices of a person on a line of years. */
export interface WordedTimeline {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly lanes: number;
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly lane: number;
    readonly title: string;
    /** The office that the card is about. */
    readonly now: boolean;
    /** Not known to have ended: its source was read while it lasted. */
    readonly open: boolean;
  }[];
  /** Where the story's day stands; absent without one. */
  readonly story?: ScaleLabel;
  readonly years: readonly ScaleLabel[];
}

/** How far a weapon reaches, on a scale of tens. */
export interface WordedRuler {
  readonly label: string;
  /** The farthest it reaches. */
  readonly value: ScaleLabel;
  /** In miles, for readers who are used to them. */
  readonly hint?: string;
  /** Whose figure it is, when it holds for one variant. */
  readonly note?: string;
  readonly source?: SourceMark;
  /** From here on the reach depends on the variant; absent for a single figure. */
  readonly nearest?: number;
  readonly ticks: readonly ScaleLabel[];
  /** A distance that readers know, near the weapon's. */
  readonly familiar?: ScaleLabel;
  /** Classes by range, as arms control has them, in order. */
  readonly bands: readonly (ScaleLabel & { readonly to: number; readonly own: boolean })[];
}
