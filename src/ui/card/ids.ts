/** Each card has a tree of its own, so these are its own too. */
export const HEADING = 'heading';
export const LEAD = 'lead';
export const PANEL = 'panel';
