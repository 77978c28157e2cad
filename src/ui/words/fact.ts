import type { PersonLink } from '../../core/card';
import type { Cited } from '../../core/record';

/** One labelled line of a card, worded; its strings may hold isolates (see `isolates.ts`). */
export interface Fact {
  /** Empty when it goes on with the line above. */
  readonly label: string;
  readonly value: string;
  /** The value as a list whose items are not broken over lines: designations. */
  readonly items?: readonly string[];
  /** What follows the value in a quieter voice: since when, who says so. */
  readonly note?: string;
  /** The value in miles, feet or pounds, for readers who are used to them. */
  readonly hint?: string;
  /** Where it was read; absent for what follows from other facts. */
  readonly cited?: Cited;
  /** Somebody the card can turn to. */
  readonly link?: PersonLink;
  /** Shown only when the reader asks for more. */
  readonly more?: boolean;
}

/** The line as plain text, without its label. */
export const factText = ({ value, note }: Fact): string => (note ? `${value}, ${note}` : value);
