import type { OfficialRecord, Tenure } from '../../../core/record';
import { daysOf } from '../../../core/time';
import { keyOf, oneWithinOther, SHORT_NAMES, sameFamily, sameInitials, skeletonOf } from './name-words';
import { SAME_PERSON } from './same-person';

/** Somebody as a source without identifiers names them: who holds or held offices of a country. */
export interface Candidate {
  /** Every spelling the source has, full names. */
  readonly names: readonly string[];
  readonly country: string;
  readonly born?: number;
  /** Offices that several hold at a time: there the same day of entry says nothing. */
  readonly several?: true;
  readonly terms: readonly Pick<Tenure, 'office' | 'from' | 'to'>[];
}

/** Whom a candidate is: one that is known, nobody known, or somebody only a person can tell. */
export type Match =
  | { readonly kind: 'same'; readonly record: OfficialRecord }
  | { readonly kind: 'new' }
  | { readonly kind: 'unsure'; readonly records: readonly OfficialRecord[] };

export interface People {
  readonly find: (candidate: Candidate) => Match;
  /** Makes somebody known whom the source itself brought. */
  readonly add: (record: OfficialRecord) => void;
}

/** Inaugurations, elections and editions differ by weeks. */
const SAME_START = 75;
/** Sources may differ by a day or two about the very same inauguration. */
const SAME_DAY = 3;
/** The youngest age at which anybody here holds an office. */
const OF_AGE = 18;
/** A career in politics: whoever bears the name in the country and held office within it of another's is them. */
const CAREER = 25;
/** Another spelling is only weighed for people whose terms are this near to each other, in years. */
const NEAR = 12;

/** Who served a state that is gone may be known as a politician of one that came after it. */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  CS: ['CZ', 'SK'],
  SU: ['RU', 'UA', 'BY', 'GE', 'AZ', 'KZ', 'LV', 'LT', 'EE', 'AM', 'UZ', 'TJ', 'TM', 'KG', 'MD'],
  YU: ['RS', 'ME', 'HR', 'BA', 'SI', 'MK'],
  DD: ['DE'],
};

interface Known {
  readonly record: OfficialRecord;
  readonly spelled: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly skeletons: readonly (readonly string[])[];
}

/**
 * Joins the people of sources that have no identifiers to those the dataset knows. Twice the same person is worse than
 * one too few (a name that two bear equally is not marked), so that whoever looks like somebody known, and is not
 * certainly them, is left to people.
 */
export function peopleOf(records: readonly OfficialRecord[]): People {
  const byCountry = new Map<string, Known[]>();
  const add = (record: OfficialRecord): void => {
    const spelled = [record.name, ...record.names.map(({ text }) => text), record.wikipedia ?? ''];
    const known: Known = {
      record,
      spelled,
      keys: new Set(spelled.flatMap((name) => keyOf(name) ?? [])),
      skeletons: [...new Set(spelled)].map(skeletonOf).filter((words) => words.length > 0),
    };
    const countries = new Set([
      ...(record.country ? [record.country] : []),
      ...record.tenures.map(({ office }) => countryOf(office)),
    ]);
    for (const country of countries) {
      const there = byCountry.get(country);
      if (there) there.push(known);
      else byCountry.set(country, [known]);
    }
  };
  for (const record of records) add(record);
  const there = (country: string): readonly Known[] =>
    [country, ...(SUCCESSORS[country] ?? [])].flatMap((code) => byCountry.get(code) ?? []);
  return { find: (candidate) => find(candidate, [...new Set(there(candidate.country))]), add };
}

/**
 * Whom a source's person is joined to, unless that is the record which the source makes itself: one that was laid over
 * by hand since is known, too, and a new import must leave it as complete as the first.
 *
 * @param own the id that the source gives the person
 * @param byHand the ids of those whom so far nobody but a person has written down
 */
export const otherThan = (
  own: string,
  match: Match,
  byHand: ReadonlySet<string>,
): OfficialRecord | undefined =>
  match.kind === 'same' && !(match.record.id === own && byHand.has(own)) ? match.record : undefined;

/** The code of the country whose office it is, which stands before the slash. */
export const countryOf = (office: string): string => office.slice(0, office.indexOf('/')).toUpperCase();

function find(candidate: Candidate, there: readonly Known[]): Match {
  const told = candidate.names
    .map((name) => SAME_PERSON[`${candidate.country} ${name}`])
    .find((id) => id !== undefined);
  if (told === null) return { kind: 'new' };
  const named = there.filter(({ record }) => record.id === told);
  if (named.length === 1) return { kind: 'same', record: named[0]!.record };

  const keys = candidate.names.flatMap((name) => keyOf(name) ?? []);
  const skeletons = candidate.names.map(skeletonOf);
  const alive = there.filter(({ record }) => mayBeBorn(record, candidate) && mayLive(record, candidate));
  const shareEnough = (a: readonly string[], b: readonly string[]): boolean => {
    const shared = sharedWords(a, b);
    if (shared !== 1 || SHORT_NAMES.has(candidate.country)) return shared > 1;
    return !candidate.several || sameFamily(a, b);
  };
  const sharing = (known: Known): boolean =>
    known.skeletons.some((one) => skeletons.some((words) => shareEnough(one, words)));
  const entering = alive.filter((known) => entersWithin(known.record, candidate, SAME_START));
  const inOffice = entering.filter(sharing);
  if (inOffice.length === 1) return { kind: 'same', record: inOffice[0]!.record };

  const bearers = alive.filter(({ keys: known }) => keys.some((key) => known.has(key)));
  const certain = bearers.filter(({ record }) => yearsApart(record, candidate) <= CAREER);
  if (certain.length === 1) return { kind: 'same', record: certain[0]!.record };
  if (bearers.length > 0) return { kind: 'unsure', records: bearers.map(({ record }) => record) };

  const alike = SHORT_NAMES.has(candidate.country)
    ? []
    : alive.filter(
        (known) =>
          known.skeletons.some((one) => skeletons.some((words) => oneWithinOther(one, words))) ||
          known.spelled.some((one) =>
            candidate.names.some((name) => sameInitials(one, name) || sameInitials(name, one)),
          ),
      );
  const again = alike.filter(
    ({ record }) => holdsSameOffice(record, candidate) && yearsApart(record, candidate) <= CAREER,
  );
  if (again.length === 1) return { kind: 'same', record: again[0]!.record };
  const near = alike.filter(({ record }) => yearsApart(record, candidate) <= NEAR);
  const sameDay = alive.filter(({ record }) => entersWithin(record, candidate, SAME_DAY));
  const doubtful = [...near, ...(candidate.several ? [] : sameDay)];
  return doubtful.length > 0
    ? { kind: 'unsure', records: doubtful.map(({ record }) => record) }
    : { kind: 'new' };
}

/** How many words two names share; of two consonants there are too many alike. */
const sharedWords = (a: readonly string[], b: readonly string[]): number =>
  new Set(a.filter((word) => word.length > 1 && b.includes(word))).size;

const year = (date: string): number => Number(date.slice(0, 4));

/** Nobody is in office as a child; sources that both have a year of birth must agree on it, but for one who rounds. */
const mayBeBorn = ({ born }: OfficialRecord, candidate: Candidate): boolean =>
  born === undefined ||
  (candidate.terms.every(({ from }) => from === undefined || year(from) >= year(born.value) + OF_AGE) &&
    (candidate.born === undefined || Math.abs(year(born.value) - candidate.born) <= 1));

const mayLive = ({ died }: OfficialRecord, { terms }: Candidate): boolean =>
  died === undefined || terms.every(({ from }) => from === undefined || from <= died.value);

/** Whether they entered an office that the candidate entered, at most so many days apart. */
const entersWithin = ({ tenures }: OfficialRecord, { terms }: Candidate, days: number): boolean =>
  tenures.some((known) =>
    terms.some(({ office, from }) => {
      if (known.office !== office || known.from === undefined || from === undefined) return false;
      const [a, b] = [daysOf(known.from)!, daysOf(from)!];
      if (days === SAME_DAY && (a.first !== a.last || b.first !== b.last)) return false;
      return a.first - b.last <= days && b.first - a.last <= days;
    }),
  );

const holdsSameOffice = ({ tenures }: OfficialRecord, { terms }: Candidate): boolean =>
  tenures.some((known) => terms.some(({ office }) => known.office === office));

/** Years between the nearest of their terms; none where one of them has no dates. */
function yearsApart({ tenures }: OfficialRecord, { terms }: Candidate): number {
  let least = tenures.length === 0 || terms.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const a of tenures) {
    for (const b of terms) {
      const [aFrom, aTo] = yearsOf(a);
      const [bFrom, bTo] = yearsOf(b);
      least = Math.min(least, Math.max(0, aFrom - bTo, bFrom - aTo));
    }
  }
  return least;
}

/** A term as years; one side that is not known is taken to be the other. */
function yearsOf({ from, to }: Pick<Tenure, 'from' | 'to'>): [number, number] {
  const first = from ?? to;
  const last = to ?? from;
  return [first ? year(first) : 0, last ? year(last) : 9999];
}
