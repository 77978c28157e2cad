import type { EntityNumber } from '../core/mention';
import type { IsoDay } from '../core/time/day';
import type { Mark } from './marks/mark';

/** Text the reader selected and asked about: it may name one of several, or none that we know. */
interface LookedUp {
  readonly range: Range;
  readonly date: IsoDay | null;
  readonly text: string;
  /** Likeliest first. */
  readonly candidates: readonly EntityNumber[];
}

/** What a card can be about: a place in the page, and who is meant there. */
export type Subject = Mark | LookedUp;
