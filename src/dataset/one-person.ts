import type { OfficialRecord } from '../core/record';
import type { Problem } from './dataset-error';
import { byStart, joinNames, overlap } from './merge';
import type { Placed } from './read-records';

/**
 * People of whom several hand-written files tell, each joined into one record: the cabinets of a country in one file, an
 * assembly's members in another. What two files say of the same thing must be the same; what is not is a problem.
 */
export function onePersonEach(
  placed: readonly Placed<OfficialRecord>[],
  problems: Problem[],
): Map<string, OfficialRecord> {
  const found = new Map<string, OfficialRecord>();
  for (const { file, record } of placed) {
    const known = found.get(record.id);
    const say = (field: string, message: string): unknown =>
      problems.push({ file, record: record.id, field, message });
    if (!known) {
      found.set(record.id, record);
      continue;
    }
    for (const field of ['name', 'family', 'country', 'wikipedia', 'official'] as const) {
      const [a, b] = [known[field], record[field]];
      if (a !== undefined && b !== undefined && a !== b)
        say(field, `is "${b}" here and "${a}" in another file`);
    }
    for (const tenure of record.tenures) {
      if (known.tenures.some((other) => other.office === tenure.office && overlap(other, tenure)))
        say('tenures', `${tenure.office} from ${tenure.from ?? 'an unknown day'} is told of in another file`);
    }
    found.set(record.id, {
      ...record,
      ...known,
      names: joinNames(known.names, record.names),
      tenures: [...known.tenures, ...record.tenures].sort(byStart),
    });
  }
  return found;
}
