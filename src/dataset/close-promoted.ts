import type { OfficeKind, OfficeRecord, OfficialRecord } from '../core/record';
import { daysOf } from '../core/time';

const HEADS: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government']);

/** Offices that nobody keeps who becomes president or prime minister; ministries are often kept. */
const LEFT_BEHIND: ReadonlySet<OfficeKind> = new Set(['deputy-head', 'speaker', 'regional']);

/** A crown prince may head the government. */
const KEPT = /crown-prince/;

/** From here on a head is a state's own, not one that represents a monarch abroad or leads a part of the state. */
const RANK_OF_STATES = 98;

/**
 * Closes terms that a source saw open, where their holder has since become head of the same state or of its government:
 * a vice-president, a speaker or a mayor was none any more by that day (`endedBy`). Acting heads often stay what they are.
 */
export function closePromoted(
  officials: readonly OfficialRecord[],
  offices: ReadonlyMap<string, OfficeRecord>,
): OfficialRecord[] {
  return officials.map((official) => {
    const { tenures } = official;
    const rises = tenures.flatMap(({ office: id, from, acting }) => {
      const office = offices.get(id);
      return from && !acting && office?.country && HEADS.has(office.kind) && office.rank >= RANK_OF_STATES
        ? [{ country: office.country, from }]
        : [];
    });
    if (rises.length === 0) return official;
    return {
      ...official,
      tenures: tenures.map((tenure) => {
        const office = offices.get(tenure.office);
        if (tenure.to !== undefined || tenure.from === undefined || !office) return tenure;
        if (!LEFT_BEHIND.has(office.kind) || KEPT.test(office.id)) return tenure;
        const begun = daysOf(tenure.from)!.last;
        const rise = rises
          .filter(({ country, from }) => country === office.country && daysOf(from)!.first > begun)
          .sort((a, b) => daysOf(a.from)!.first - daysOf(b.from)!.first)[0];
        // Seen in the lower office after that: both are held.
        if (!rise || daysOf(rise.from)!.last < daysOf(tenure.asOf)!.first) return tenure;
        return { ...tenure, to: rise.from, endedBy: true };
      }),
    };
  });
}
