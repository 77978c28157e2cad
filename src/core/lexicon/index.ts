export { buildLexicon } from './build-lexicon';
export { beginsForm, findForm } from './find-form';
export type { FormIndex, FormInput } from './form-index';
export { joinSpots } from './join-spots';
export { type Lexicon, openLexicon } from './open-lexicon';
export type { Spelling, SpellingInput } from './spellings';
export { spot } from './spot';
export type { CasePolicy, LexiconEntry, Spot } from './types';
