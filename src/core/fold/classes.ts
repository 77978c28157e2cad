/**
 * What a UTF-16 unit means to the tokeniser, after folding. Values under {@link FIRST_LETTER} are classes; the others
 * are the folded unit itself, a letter or a digit.
 */
export const BREAK = 0;
/** Invisible format characters (soft hyphen, joiners, direction marks): skipped wherever they stand. */
export const IGNORABLE = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
/** Folds to several units (`ß`, `ﬁ`): look in the expansion table. */
export const EXPANDS = 6;
/** The least folded unit: the digit zero. */
export const FIRST_LETTER = 0x30;

export const LAST_DIGIT = 0x39;
/** Whether a folded unit is a digit. */
export const isDigit = (folded: number): boolean => folded >= FIRST_LETTER && folded <= LAST_DIGIT;

/** No unit before this one is of a script without spaces. */
export const FIRST_UNSPACED = 0x0e00;

/**
 * Stands for the unit itself in the fold's table, from {@link FIRST_UNSPACED} on: nine in ten pages of the table are then
 * alike, and filling it costs nothing at opening. U+FFFF is no character, so that nothing else folds to it.
 */
export const ITSELF = 0xffff;

/** What a unit folds to, from what the table has for it. */
export const foldedOf = (unit: number, value: number): number => (value === ITSELF ? unit : value);

/**
 * Scripts written without spaces, and Hangul, whose particles follow a name without one: every unit is a token of its
 * own, so that names are found inside running text.
 */
export const isUnspaced = (folded: number): boolean =>
  folded >= FIRST_UNSPACED &&
  // The scan asks this of every unit: what is commonest comes first.
  ((folded >= 0x3400 && folded <= 0x9fff) || // Han
    (folded >= 0x3040 && folded <= 0x30ff) || // kana
    folded <= 0x0eff || // Thai, Lao
    (folded >= 0x1000 && folded <= 0x109f) || // Myanmar
    (folded >= 0x1780 && folded <= 0x17ff) || // Khmer
    (folded >= 0xac00 && folded <= 0xd7a3) || // Hangul
    (folded >= 0xf900 && folded <= 0xfaff)); // Han, compatibility
