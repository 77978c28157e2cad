import type { Spot } from './types';

/**
 * The spots of two lexicons over one text as those of one. Where they overlap, an overlay's spot counts only if it is
 * the same stretch (then both meanings stand there) or a longer name that holds whole ones of the dataset: it never
 * cuts into a name that the dataset knows.
 *
 * Both lists are in order and do not overlap within themselves.
 */
export function joinSpots(base: readonly Spot[], overlay: readonly Spot[]): readonly Spot[] {
  if (overlay.length === 0) return base;
  const joined: Spot[] = [];
  let next = 0;
  for (const spot of overlay) {
    while (next < base.length && base[next]!.end <= spot.start) joined.push(base[next++]!);
    let end = next;
    while (end < base.length && base[end]!.start < spot.end) end++;
    const under = base.slice(next, end);
    if (!under.every(({ start, end: last }) => start >= spot.start && last <= spot.end)) continue;
    const same = under.find(({ start, end: last }) => start === spot.start && last === spot.end);
    joined.push(same ? { ...spot, rows: [...same.rows, ...spot.rows] } : spot);
    next = end;
  }
  return [...joined, ...base.slice(next)];
}
