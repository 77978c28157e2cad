/** Characters (UTF-16) of a whole story; what is longer was cut by the sender, which says so in the popup. */
export const LONGEST_STORY = 1_000_000;
/** A selection to look up: a name, not a page. */
export const LONGEST_LOOK_UP = 200;
