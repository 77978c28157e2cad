import type { Words } from './words';

/**
 * Distances that readers may have a feeling for, in kilometres: between the centres of the cities as the crow flies
 * (computed from their coordinates), the Strait of Dover from Dover to Calais.
 */
const FAMILIAR = [
  [42, 'farDoverCalais'],
  [130, 'farNewYorkPhiladelphia'],
  [343, 'farLondonParis'],
  [1_183, 'farBerlinRome'],
  [3_440, 'farMadridMoscow'],
  [5_570, 'farLondonNewYork'],
  [10_855, 'farLondonSingapore'],
] as const;

/** A distance more than this many times another gives no feeling for it. */
const COMPARABLE = 3;

/** The familiar distance most like another: "London–Paris, 343 km"; `null` when none is comparable. */
export function familiarDistance(
  words: Words,
  km: number,
): { readonly text: string; readonly km: number } | null {
  const likeness = ([far]: (typeof FAMILIAR)[number]): number => Math.max(far / km, km / far);
  const [nearest] = FAMILIAR.toSorted((a, b) => likeness(a) - likeness(b));
  if (!nearest || likeness(nearest) > COMPARABLE) return null;
  const [far, name] = nearest;
  return { text: words.list([words.message(name), words.unit('kilometer', far)]), km: far };
}
