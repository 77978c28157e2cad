/** A stretch of a line of time, in days. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One office is handed over for the next within this many days, and dates may be known to the month only. */
const HANDOVER_DAYS = 45;

/**
 * Puts stretches into as few lanes as need be, so that none hides another: two offices held at once stand one above
 * the other. Earlier ones in the list get the better lanes.
 *
 * @param most what would need more lanes shares the last
 * @returns the lane of each, from 0
 */
export function lanesOf(stretches: readonly Stretch[], most: number): number[] {
  const lanes: Stretch[][] = Array.from({ length: most }, () => []);
  return stretches.map((stretch) => {
    const free = lanes.findIndex((lane) => lane.every((other) => !overlaps(stretch, other)));
    const lane = free < 0 ? most - 1 : free;
    lanes[lane]!.push(stretch);
    return lane;
  });
}

const overlaps = (a: Stretch, b: Stretch): boolean =>
  Math.min(a.last, b.last) - Math.max(a.first, b.first) > HANDOVER_DAYS;
