import type { EntityRecord, NamePolicy } from '../../core/record';
import { type DayNumber, daysOf } from '../../core/time';
import type { Dataset } from '../dataset';
import { overlappingHolders } from '../overlaps';

/** What is no error of form and may be one of fact, for a person to look at. */
export interface Doubts {
  /** Two holders of a single-holder office, for longer than `OVERLAP_TOLERANCE` days. */
  readonly overlaps: readonly string[];
  /** Names that several entities of different kinds bear and that nothing tells apart. */
  readonly collisions: readonly string[];
  /** People of one full name: told apart by date, country and title, else not marked. */
  readonly namesakes: number;
  /** Open terms of heads and of defence and foreign ministers last seen over a year ago. */
  readonly aged: readonly string[];
}

const CHECKED_YEARLY: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'defence',
  'foreign',
]);
const YEAR = 365;

/** What a dataset without errors still leaves to doubt on a day. */
export function doubtsOf(dataset: Dataset, today: DayNumber): Doubts {
  const offices = new Map(dataset.offices.map((office) => [office.id, office]));
  const aged = dataset.officials.flatMap(({ name, tenures }) =>
    tenures
      .filter(
        ({ office, to, asOf }) =>
          to === undefined &&
          CHECKED_YEARLY.has(offices.get(office)!.kind) &&
          today - daysOf(asOf)!.last > YEAR,
      )
      .map(({ office, asOf }) => `${office}: ${name}, last seen ${asOf}`),
  );
  const overlaps = overlappingHolders(dataset.officials, offices).map(
    ({ office, first, second, days }) =>
      `${office.id}: ${first.official.name} (${first.official.id}) and ${second.official.name} (${second.official.id}), ${days} days`,
  );
  return { overlaps, aged: aged.sort(), ...sharedNames(dataset) };
}

interface Bearer {
  readonly record: EntityRecord;
  readonly policy: NamePolicy;
}

/**
 * A name may be shared by people, whom evidence tells apart. A weapon or a source that shares a whole name with another
 * kind, or with one of its own, needs a policy (design: never bare, capitals, cue).
 */
function sharedNames({ officials, weapons, outlets }: Dataset): Pick<Doubts, 'collisions' | 'namesakes'> {
  const bearers = new Map<string, Bearer[]>();
  const add = (text: string, bearer: Bearer): void => {
    const key = text.toLowerCase().replace(/[\s-]+/g, ' ');
    const list = bearers.get(key) ?? [];
    if (!list.some(({ record }) => record === bearer.record)) bearers.set(key, [...list, bearer]);
  };
  for (const record of officials)
    for (const name of record.names) if (name.text.includes(' ')) add(name.text, { record, policy: 'free' });
  for (const record of [...weapons, ...outlets]) {
    add(record.name, { record, policy: record.policy ?? 'free' });
    for (const name of record.names)
      add(name.text, { record, policy: name.policy ?? record.policy ?? 'free' });
  }
  let namesakes = 0;
  const collisions: string[] = [];
  for (const [text, list] of bearers) {
    if (list.length < 2) continue;
    if (list.every(({ record }) => record.kind === 'official')) namesakes++;
    else if (list.some(({ record, policy }) => record.kind !== 'official' && policy === 'free'))
      collisions.push(`"${text}": ${list.map(({ record }) => `${record.kind} ${record.id}`).join(', ')}`);
  }
  return { collisions: collisions.sort(), namesakes };
}
