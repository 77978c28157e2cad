export { factsOf, headlineOf, sentenceOf } from './card';
export { evidenceLines } from './evidence';
export type { Fact } from './fact';
export { type Headline, isSameTerm, latestLine, officeName, termOf } from './official';
export { originLine } from './weapon';
export { type Message, Words } from './words';
