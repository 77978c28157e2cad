/** Where a wrong card is reported, in public. */
export const ISSUES = 'https://github.com/backgrounder/backgrounder/issues/new';

/** Where it is reported by those who would rather not do so in public. */
export const MAIL = 'corrections@backgrounder.invalid';
