import { skeletonOf } from '../fold';

/** Parts of names that writers add, drop and join at will: articles, "son of", "of". */
const PARTICLES = new Set(
  'al el as ad an ar ash at az bin ibn ben bint abu abou de da di do dos das del della du la le van von der den ter ten zu af av'.split(
    ' ',
  ),
);

/** Whether a folded token is a part of names that carries none. */
export const isParticle = (token: string): boolean => PARTICLES.has(token);

/** Shorter keys meet by chance (engine study, section 4: the table of key lengths and hits). */
const SHORTEST_KEY = 5;

/** The tokens of a name that carry it: no particles, no initials. */
export const bearingTokens = (tokens: readonly string[]): string[] =>
  tokens.filter((token) => token.length > 1 && !isParticle(token));

/**
 * What different romanisations of one full name have in common: the consonant skeletons of its words in alphabetical
 * order, so that the order of the words does not matter. After the keys of the engine study, section 4.
 *
 * @param tokens folded tokens, without particles and initials
 * @param skeleton for who remembers those of the words of a text
 * @returns `null` for a name too short to be told from others this way
 */
export function nameKey(
  tokens: readonly string[],
  skeleton: (token: string) => string = skeletonOf,
): string | null {
  if (tokens.length < 2) return null;
  const skeletons = tokens.map((token) => skeleton(token)).sort();
  const key = skeletons.join(' ');
  return key.length - (skeletons.length - 1) < SHORTEST_KEY ? null : key;
}
