import type { OfficeRecord, OfficialRecord } from '../../core/record';
import { overlappingHolders } from '../overlaps';

/** From this many overlapping pairs on, the office has several holders, whatever its title says. */
const SEVERAL = 3;

/**
 * Whether an office has one holder at a time is guessed from its title; the terms tell better. Offices whose holders
 * overlap are marked as having several (there is more than one Treasurer in Australia), so that nobody is shown as the
 * predecessor of a colleague. A national office with one or two overlaps keeps its mark: those are errors of single
 * terms, for a patch to mend, and `dataset check` lists them.
 */
export function withHoldersCounted(
  offices: readonly OfficeRecord[],
  officials: readonly OfficialRecord[],
): OfficeRecord[] {
  const pairs = new Map<string, number>();
  for (const { office } of overlappingHolders(officials, new Map(offices.map((one) => [one.id, one]))))
    pairs.set(office.id, (pairs.get(office.id) ?? 0) + 1);
  return offices.map((office) => {
    const overlaps = pairs.get(office.id) ?? 0;
    return overlaps >= (NATIONAL.has(office.kind) ? SEVERAL : 1) ? { ...office, single: false } : office;
  });
}

const NATIONAL: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'defence',
  'foreign',
  'armed-forces-chief',
]);
