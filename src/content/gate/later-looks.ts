/**
 * A page built by scripts has no story yet when we first look. These are the later looks, in milliseconds after each
 * other; then a page without one is left alone until it navigates.
 */
export const LATER_LOOKS_MS: readonly number[] = [700, 2_000];
