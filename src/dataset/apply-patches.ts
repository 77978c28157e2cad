import type { OfficialRecord, Tenure } from '../core/record';
import type { Problem } from './dataset-error';
import type { Placed } from './read-records';
import type { Patch } from './schema/patches';

/** Applies the corrections to the imported officials; one that finds nothing to correct is a problem. */
export function applyPatches(
  imported: ReadonlyMap<string, OfficialRecord>,
  patches: readonly Placed<Patch>[],
  problems: Problem[],
): Map<string, OfficialRecord> {
  const officials = new Map(imported);
  for (const { file, record: patch } of patches) {
    const official = officials.get(patch.id);
    const fail = (message: string): void => {
      problems.push({
        file,
        record: patch.id,
        field: patch.op,
        message: `the patch no longer applies: ${message}`,
      });
    };
    if (!official) fail('there is no such imported record');
    else if (patch.op === 'remove-record') officials.delete(patch.id);
    else if (patch.op === 'rename') officials.set(patch.id, renamed(official, patch.name, patch.family));
    else {
      const start = patch.op === 'remove-tenure' ? patch.from : patch.imported;
      const tenure = official.tenures.find(
        (one) => one.office === patch.office && (start === undefined || one.from === start),
      );
      if (!tenure) fail(`there is no tenure as ${patch.office}${start ? ` from ${start}` : ''}`);
      else if (patch.op === 'remove-tenure')
        officials.set(
          patch.id,
          withTenures(official, (one) => (one === tenure ? [] : [one])),
        );
      else {
        // A date that a page gives is one of its own, no longer one known only by somebody else's.
        const { startedBy, endedBy, ...known } = tenure;
        const dated: Tenure = {
          ...known,
          ...(patch.from ? { from: patch.from } : startedBy && { startedBy }),
          ...(patch.to ? { to: patch.to, ...(patch.endedBy && { endedBy: true }) } : endedBy && { endedBy }),
          source: patch.source,
          asOf: patch.asOf,
        };
        officials.set(
          patch.id,
          withTenures(official, (one) => [one === tenure ? dated : one]),
        );
      }
    }
  }
  return officials;
}

const withTenures = (
  official: OfficialRecord,
  change: (tenure: Tenure) => readonly Tenure[],
): OfficialRecord => ({
  ...official,
  tenures: official.tenures.flatMap(change),
});

const renamed = (official: OfficialRecord, name: string, family: string | undefined): OfficialRecord => ({
  ...official,
  name,
  names: [
    { text: name, class: 'full' },
    ...official.names.map((one) => (one.class === 'full' ? ({ ...one, class: 'variant' } as const) : one)),
  ],
  ...(family && { family }),
});
