/**
 * How long the pointer rests on a mark before its card opens. Reading with the pointer over the text must not open
 * cards; a shorter wait was complained of in every tool of this kind.
 */
export const DWELL_MS = 250;

/** How soon after a card closed the next opens without that wait: the reader is going through the names. */
export const WARM_MS = 500;

/** The wait when warm. Not zero, so that a pointer which only crosses a mark opens nothing. */
export const WARM_DWELL_MS = 40;

/** How long a card stays after the pointer left mark and card: time enough to come back over a gap. */
export const ABANDON_MS = 300;

/**
 * Pointer speed, in CSS pixels a millisecond, above which it travels and does not read. A hand moving to a word
 * slows below this before it stops; one crossing the page does not.
 */
export const TRAVEL_SPEED = 0.6;
