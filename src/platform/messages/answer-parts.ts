import { oneOf } from './check';

/** What answers to different askers have in common. */
export const MOST_MENTIONS = 200_000;
export const MOST_CARDS = 2_000;
export const LONGEST_TEXT = 100_000;
export const kind = oneOf('official', 'weapon', 'source');
