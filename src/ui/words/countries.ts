/**
 * Countries with a message of their own, `country` and the code: those that `Intl.DisplayNames` does not know or takes
 * for a successor (`SU` for Russia), and those whose name in the standard is not what the press writes.
 */
export const OWN_NAMES = new Set('SU YU CS DD XK AB BA CD CG CI CZ HK MM MO PS TR VA'.split(' '));
