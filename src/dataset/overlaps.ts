import type { OfficeRecord, OfficialRecord, Tenure } from '../core/record';
import { daysOf } from '../core/time';

/** Two people in an office that has one holder, for longer than a hand-over or an acting term may take. */
export interface Overlap {
  readonly office: OfficeRecord;
  readonly first: Held;
  readonly second: Held;
  /** Days for which both certainly held it; Infinity while both are open. */
  readonly days: number;
}

interface Held {
  readonly official: OfficialRecord;
  readonly tenure: Tenure;
}

/** Days that sources may differ about a hand-over, and that an outgoing holder may stay on. */
export const OVERLAP_TOLERANCE = 62;

/**
 * Overlapping holders of single-holder offices. Only days that both dates leave no doubt of count: a partial date is an
 * interval, an unknown start is no evidence, an end known only by the successor is none either. Acting holders stand
 * beside the ones they stand in for.
 */
export function overlappingHolders(
  officials: readonly OfficialRecord[],
  offices: ReadonlyMap<string, OfficeRecord>,
): Overlap[] {
  const byOffice = new Map<string, (Held & { readonly from: number; readonly to: number })[]>();
  for (const official of officials) {
    for (const tenure of official.tenures) {
      if (!offices.get(tenure.office)?.single || tenure.from === undefined || tenure.acting) continue;
      const from = daysOf(tenure.from)!.last;
      const to = certainEnd(tenure);
      const list = byOffice.get(tenure.office) ?? [];
      list.push({ official, tenure, from, to });
      byOffice.set(tenure.office, list);
    }
  }
  return [...byOffice].flatMap(([id, held]) => {
    const found: Overlap[] = [];
    held.sort((a, b) => a.from - b.from);
    held.forEach((first, i) => {
      for (const second of held.slice(i + 1)) {
        const days = Math.min(first.to, second.to) - second.from;
        if (days > OVERLAP_TOLERANCE && first.official.id !== second.official.id)
          found.push({ office: offices.get(id)!, first, second, days });
      }
    });
    return found;
  });
}

/** An open term is certain up to the day it was seen, and so is one whose end only the successor tells. */
function certainEnd({ to, endedBy, asOf }: Tenure): number {
  if (to === undefined) return daysOf(asOf)!.first;
  return endedBy ? Math.min(daysOf(to)!.first, daysOf(asOf)!.first) : daysOf(to)!.first;
}
