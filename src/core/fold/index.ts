export { buildFold } from './build-fold';
export { expansionIndex, type Fold, isLower } from './fold';
export { foldKey, type Token, tokenise } from './tokenise';
