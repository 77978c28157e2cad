/** So many are made within a slice of time, in whatever order. */
const FEW = 200;

/**
 * What stands in the window before what stands below it, and that before what stands above it: the reader sees the
 * first marks at once, wherever in a long story they are.
 *
 * @param items in the page's order, which is from top to bottom for nearly all pages: where it is not, all are given
 *   the same, only later
 */
export function inViewFirst<T>(items: readonly T[], elementOf: (item: T) => Element | null): readonly T[] {
  if (items.length <= FEW) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = elementOf(items[middle]!)?.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...items.slice(low), ...items.slice(0, low)];
}
