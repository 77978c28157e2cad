import { skeletonOf } from '../fold';
import { spellingDistance } from './spelling-distance';

/**
 * Two spellings further apart are two names (engine study, section 4: 84 of 111 real pairs, 0.03 % of chance pairs; at
 * 0.15 Hassan is Hossein).
 */
const FURTHEST = 0.12;

/** How two spellings of a full name agree. */
export interface SameName {
  /** 0 when every word is spelled alike. */
  readonly distance: number;
  /** Whether the words stand in another order. */
  readonly reordered: boolean;
  /** For each word of the first, the index of its fellow in the second. */
  readonly fellows: readonly number[];
}

/**
 * Whether two names of the same key are spellings of one another; `null` when they are not.
 *
 * @param written folded tokens as a text has them
 * @param known folded tokens of a name in the dataset
 */
export function sameName(written: readonly string[], known: readonly string[]): SameName | null {
  if (written.length !== known.length) return null;
  const free = known.map((_, index) => index);
  const fellows: number[] = [];
  let distance = 0;
  for (const token of written) {
    const skeleton = skeletonOf(token);
    const fits = free.filter((index) => skeletonOf(known[index]!) === skeleton);
    if (fits.length === 0) return null;
    const best = fits.reduce((a, b) =>
      spellingDistance(token, known[b]!) < spellingDistance(token, known[a]!) ? b : a,
    );
    distance = Math.max(distance, spellingDistance(token, known[best]!));
    if (distance > FURTHEST) return null;
    fellows.push(best);
    free.splice(free.indexOf(best), 1);
  }
  return { distance, reordered: fellows.some((fellow, index) => fellow !== index), fellows };
}
