import type { OfficeRecord, OfficialRecord, Tenure } from '../core/record';
import { daysOf } from '../core/time';

/**
 * Closes terms that a source saw open, where the dataset knows a successor: an office with one holder was left by the
 * day the next one entered it. The end is marked as known only by the successor (`endedBy`).
 */
export function closeSucceeded(
  officials: readonly OfficialRecord[],
  offices: ReadonlyMap<string, OfficeRecord>,
): OfficialRecord[] {
  const starts = new Map<
    string,
    { readonly from: string; readonly id: string; readonly acting: boolean }[]
  >();
  for (const { id, tenures } of officials) {
    for (const { office, from, acting } of tenures) {
      if (from === undefined || !offices.get(office)?.single) continue;
      starts.set(office, [...(starts.get(office) ?? []), { from, id, acting: acting ?? false }]);
    }
  }
  const close = (tenure: Tenure, id: string): Tenure => {
    if (tenure.to !== undefined || tenure.from === undefined) return tenure;
    const begun = daysOf(tenure.from)!.last;
    const next = starts
      .get(tenure.office)
      ?.filter((one) => one.id !== id && daysOf(one.from)!.first > begun)
      .sort((a, b) => daysOf(a.from)!.first - daysOf(b.from)!.first)[0];
    return next ? { ...tenure, to: next.from, endedBy: true } : tenure;
  };
  return officials.map((official) => ({
    ...official,
    tenures: official.tenures.map((tenure) => close(tenure, official.id)),
  }));
}
