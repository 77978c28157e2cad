export { factsOf, headlineOf, sentenceOf } from './card';
export { familiarDistance } from './distances';
export { evidenceLines } from './evidence';
export { type Fact, factText } from './fact';
export { customaryValue, figureValue } from './measures';
export { type Headline, isSameTerm, latestLine, officeName, termOf } from './official';
export { originLine, variantLine } from './weapon';
export { type Message, Words } from './words';
