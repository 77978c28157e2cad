export { buildLexicon } from './build-lexicon';
export { joinSpots } from './join-spots';
export { type Lexicon, openLexicon } from './open-lexicon';
export type { Spelling, SpellingInput } from './spellings';
export { type SpotOptions, spot } from './spot';
export type { CasePolicy, LexiconEntry, Spot } from './types';
