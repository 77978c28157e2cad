import type { PersonLink } from '../../core/card';
import type { Cited } from '../../core/record';

/** One labelled line of a card, worded. */
export interface Fact {
  /** Empty when it goes on with the line above. */
  readonly label: string;
  readonly value: string;
  /** Where it was read; absent for what follows from other facts. */
  readonly cited?: Cited;
  /** Somebody the card can turn to. */
  readonly link?: PersonLink;
  /** Shown only when the reader asks for more. */
  readonly more?: boolean;
}
