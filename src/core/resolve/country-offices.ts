import type { OfficeKind } from '../record';
import type { Table } from '../table';

/** Titles that name one office of their kind and no other: a country may have both a president and a supreme leader. */
const OWN_WORD: readonly (readonly [title: RegExp, office: RegExp])[] = [
  [/^president$/i, /\/president$/],
  [/^supreme leader$/i, /supreme-leader/],
  [/^(?:king|queen|monarch)$/i, /\/(?:king|queen|monarch)/],
  [/^(?:emir|amir)$/i, /\/(?:emir|amir)/],
  [/^sultan$/i, /\/sultan/],
  [/^emperor$/i, /\/emperor/],
  [/^crown prince$/i, /crown-prince/],
  [/^chancellor$/i, /chancellor$/],
  [/^taoiseach$/i, /taoiseach/],
  [/^secretary of state$/i, /secretary-of-state$/],
];

/** Titles that are said in a country of somebody else than the highest holder of their kind. */
const OF_OTHERS: readonly (readonly [title: RegExp, countries: readonly string[]])[] = [
  // Of a province, where the head of government is a prime minister.
  [/^premier$/i, ['CA', 'AU', 'ZA']],
  // Of a ministry's civil service, under its minister.
  [/secretary$/i, ['IN', 'PK', 'BD', 'NP', 'LK']],
];

const byCountry = new WeakMap<Table, ReadonlyMap<number, readonly number[]>>();

/** Offices with one holder at a time, by country. */
function singleOffices(table: Table): ReadonlyMap<number, readonly number[]> {
  const known = byCountry.get(table);
  if (known) return known;
  const offices = new Map<number, number[]>();
  for (let office = 0; office < table.officeCount; office++) {
    const country = table.officeCountry(office);
    if (country < 0 || !table.officeIsSingle(office)) continue;
    const known = offices.get(country);
    if (known) known.push(office);
    else offices.set(country, [office]);
  }
  byCountry.set(table, offices);
  return offices;
}

/**
 * The offices that a title means in a country: those of its kinds with one holder at a time, of them the highest, and
 * where the title is an office's own word ("president"), only offices of that word.
 */
export function officesOf(
  table: Table,
  title: string,
  kinds: readonly OfficeKind[],
  countries: readonly number[],
): number[] {
  const word = OWN_WORD.find(([pattern]) => pattern.test(title))?.[1];
  const offices = countries
    .filter(
      (country) =>
        !OF_OTHERS.some(
          ([pattern, codes]) => pattern.test(title) && codes.includes(table.countryCode(country)),
        ),
    )
    .flatMap((country) => singleOffices(table).get(country) ?? [])
    .filter((office) => kinds.includes(table.officeKind(office)))
    .filter((office) => !word || word.test(table.officeId(office)));
  const top = Math.max(...offices.map((office) => table.officeRank(office)));
  return offices.filter((office) => table.officeRank(office) === top);
}
