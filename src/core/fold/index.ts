export { buildFold, takeFold } from './build-fold';
export { expansionIndex, type Fold, isLower } from './fold';
export { skeletonOf } from './skeleton';
export { foldKey, type Token, tokenise } from './tokenise';
