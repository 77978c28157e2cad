import { buildFold, skeletonOf, tokenise } from '../../core/fold';
import type { OfficeRecord, OfficialRecord } from '../../core/record';
import type { EntityInput } from '../../core/table';
import { daysOf, termDays } from '../../core/time';
import type { Dataset } from '../dataset';
import { familyOf, givenNames, shortNames } from './person-forms';
import { spanishName } from './spanish-surnames';

/** What the table keeps of each entity, in the order of their numbers. */
export function tableEntities(dataset: Dataset): EntityInput[] {
  const fold = buildFold();
  const tokens = (text: string): string[] => tokenise(fold, text).map((token) => token.text);
  const offices = new Map(dataset.offices.map(({ id }, number) => [id, number]));
  const countries = new Map(dataset.gazetteer.countries.map(({ code }, number) => [code, number]));
  const place = { born: null, terms: [], given: [], chains: [], bearers: { surname: 0, given: 0 } } as const;
  const careers = new Map(
    dataset.gazetteer.careers.flatMap(({ career, ids }) => ids.map((id) => [id, { career }] as const)),
  );
  const bearersOf = countBearers(dataset, tokens);
  const countryOf = (code: string | undefined): number =>
    code === undefined ? -1 : (countries.get(code) ?? -1);

  return [
    ...dataset.officials.map((record) => ({
      kind: 'official' as const,
      id: record.id,
      ...careers.get(record.id),
      country: countryOf(record.country),
      prior: priorOf(record, (id) => dataset.offices[offices.get(id)!]!),
      born: record.born ? daysOf(record.born.value)!.first : null,
      terms: record.tenures.map((tenure) => {
        const { first, last, open, seen } = termDays(tenure);
        return {
          office: offices.get(tenure.office)!,
          from: Number.isFinite(first) ? first : null,
          // Of a term that only a successor is known to have ended, the source vouches until its own date.
          to: open ? null : tenure.endedBy ? Math.min(last, Math.max(first, seen) + UNSEEN) : last,
          seen,
        };
      }),
      given: withSkeletons(givenNames(record).flatMap(tokens)),
      chains: distinctTokens(shortNames(record).map(tokens)),
      bearers: bearersOf(record),
    })),
    ...dataset.weapons.map((record) => ({
      ...place,
      kind: 'weapon' as const,
      id: record.id,
      country: countryOf(record.origin.value[0]),
      prior: 50,
    })),
    ...dataset.outlets.map((record) => ({
      ...place,
      kind: 'source' as const,
      id: record.id,
      country: countryOf(record.country),
      prior: 50,
    })),
  ];
}

/** How long a holder is taken to have stayed after the last sighting, in days, where only the successor is known. */
const UNSEEN = 366;

/** How many officials share a surname, by its last word, and a first given name. */
function countBearers(
  dataset: Dataset,
  tokens: (text: string) => string[],
): (record: OfficialRecord) => EntityInput['bearers'] {
  const surnames = new Map<string, number>();
  const givens = new Map<string, number>();
  // Of two Spanish surnames the press uses the first, and some bear both: the commoner tells.
  const surnamesOf = (record: OfficialRecord): string[] => [
    ...new Set(
      [familyOf(record) ?? record.name, spanishName(record.name, record.country)?.first ?? ''].flatMap(
        (name) => tokens(name).slice(-1),
      ),
    ),
  ];
  const givenOf = (record: OfficialRecord): string => tokens(givenNames(record)[0] ?? '')[0] ?? '';
  const count = (counts: Map<string, number>, name: string): unknown =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const record of dataset.officials) {
    for (const surname of surnamesOf(record)) count(surnames, surname);
    count(givens, givenOf(record));
  }
  return (record) => ({
    surname: Math.max(0, ...surnamesOf(record).map((surname) => surnames.get(surname)!)),
    given: givens.get(givenOf(record))!,
  });
}

/** How prominent a person is in news: the highest rank of office held. */
export const priorOf = (record: OfficialRecord, office: (id: string) => OfficeRecord): number =>
  Math.max(0, ...record.tenures.map((tenure) => office(tenure.office).rank));

/** Given names, and marked by a tilde their consonants, by which other spellings are recognised. */
const withSkeletons = (given: readonly string[]): string[] => [
  ...new Set(given.flatMap((token) => (token.length > 3 ? [token, `~${skeletonOf(token)}`] : [token]))),
];

function distinctTokens(lists: readonly (readonly string[])[]): string[][] {
  const found = new Map(lists.filter((list) => list.length > 0).map((list) => [list.join(' '), [...list]]));
  return [...found.values()];
}
