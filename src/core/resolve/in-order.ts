/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// Items and tokens of a block stand in order and never overlap: what is near a place is found by halving. A page may put
// a megabyte into one paragraph, where looking through all of them for each name would take minutes.

/** The index of the first stretch that begins at a place or behind it. */
export const firstFrom = (list: readonly Stretch[], at: number): number =>
  firstWhere(list, ({ start }) => start >= at);

/** The index of the first stretch that ends at a place or behind it. */
export const firstTo = (list: readonly Stretch[], at: number): number =>
  firstWhere(list, ({ end }) => end >= at);

/** The index of the first of a list that is so, where all behind it are so too; the list's length for none. */
export function firstWhere<T>(list: readonly T[], isSo: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches wholly inside of another. */
export const within = <T extends Stretch>(list: readonly T[], from: number, to: number): T[] =>
  list.slice(firstFrom(list, from), firstTo(list, to + 1));

/** The stretches that another shares some of. */
export const sharing = <T extends Stretch>(list: readonly T[], from: number, to: number): T[] =>
  list.slice(firstTo(list, from + 1), firstFrom(list, to));

/** Places of a story by their block, in order. */
export function byBlock<T extends Stretch & { readonly block: number }>(
  places: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const blocks = new Map<number, T[]>();
  for (const place of places) {
    const known = blocks.get(place.block);
    if (known) known.push(place);
    else blocks.set(place.block, [place]);
  }
  for (const list of blocks.values()) list.sort((a, b) => a.start - b.start);
  return blocks;
}
