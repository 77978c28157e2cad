import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Gazetteer } from '../../schema/gazetteer';
import { countryFinder } from './countries';
import type { ListEntry } from './entry';
import { fromListOrder } from './spelling';

/** Programmes against a government: who is listed under one and held office, held it there. */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  SYRIA: 'SY',
  IRAQ2: 'IQ',
  ZIMBABWE: 'ZW',
  BELARUS: 'BY',
  VENEZUELA: 'VE',
  NICARAGUA: 'NI',
  DPRK: 'KP',
  DPRK2: 'KP',
  DPRK3: 'KP',
  DPRK4: 'KP',
  IRAN: 'IR',
  'IRAN-HR': 'IR',
  IRGC: 'IR',
  IFSR: 'IR',
  LIBYA2: 'LY',
  DARFUR: 'SD',
  SUDAN: 'SD',
  'SOUTH SUDAN': 'SS',
  BURUNDI: 'BI',
  DRCONGO: 'CD',
  CAR: 'CF',
};

/**
 * People of the US list of Specially Designated Nationals: the list of July 2021 with the spellings of December 2025,
 * joined by entity number. The newer file lists spellings only: somebody who had some in 2021 and has none in 2025 is
 * taken to have been delisted, and a programme most of whose people went that way to have ended. Both are left out.
 */
export function readOfac(facts: string, gazetteer: Gazetteer): ListEntry[] {
  const folder = join(facts, 'officials', 'ofac');
  const rows = (name: string): string[][] =>
    parse(readFileSync(join(folder, name)), { relax_column_count: true, relax_quotes: true }) as string[][];
  const older = spellings(rows('alt-2021-07.csv'));
  const newer = spellings(rows('alt-2025-12.csv'));
  const countriesIn = countryFinder(gazetteer);
  const list = rows('sdn-2021-07.csv');
  const ended = endedProgrammes(list, older, newer);
  return list.flatMap((row): ListEntry[] => {
    const [id = '', listed = '', kind, programmes = '', title = '', ...rest] = row.map((cell) =>
      cell.trim() === '-0-' ? '' : cell.trim(),
    );
    const name = kind === 'individual' ? fromListOrder(listed) : null;
    if (!name || (older.has(id) && !newer.has(id))) return [];
    const remarks = rest.at(-1) ?? '';
    const programme = programmesOf(programmes);
    if (!newer.has(id) && programme.every((one) => ended.has(one))) return [];
    const from = [...remarks.matchAll(/(?:nationality|citizen|alt\. citizen|POB) ([^;]+?)(?:;|\.$)/g)];
    const passports = [...remarks.matchAll(/(?:Passport|National ID No\.)[^;(]*\(([^)]+)\)/g)];
    return [
      {
        list: 'ofac-sdn',
        reference: id,
        programme: programme.join(', '),
        source: newer.has(id) ? 'ofac-2025-12' : 'ofac-2021-07',
        asOf: newer.has(id) ? '2025-12' : '2021-07',
        names: [
          ...new Set([
            name,
            ...[...(older.get(id) ?? []), ...(newer.get(id) ?? [])].flatMap(
              (alias) => fromListOrder(alias) ?? [],
            ),
          ]),
        ],
        countries: [
          ...countriesIn([...from, ...passports].map((match) => match[1]!).join('; ')),
          ...programme.flatMap((one) => GOVERNMENTS[one] ?? []),
        ],
        posts: [
          ...title.split(';'),
          ...remarks.split(';').filter((part) => /minister|president|commander|chief|chairman/i.test(part)),
        ].flatMap((post) => post.replace(/\.$/, '').trim() || []),
        birthYears: [...remarks.matchAll(/DOB (?:circa )?(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?(\d{4})/g)].map(
          (match) => Number(match[1]),
        ),
      },
    ];
  });
}

const programmesOf = (text: string): string[] =>
  text.split(/\]\s*\[/).map((one) => one.replace(/[[\]]/g, '').trim());

/** Programmes of which less than half of those who had other spellings in 2021 still have some. */
function endedProgrammes(
  list: readonly string[][],
  older: ReadonlyMap<string, unknown>,
  newer: ReadonlyMap<string, unknown>,
): Set<string> {
  const stayed = new Map<string, boolean[]>();
  for (const [id = '', , , programmes = ''] of list) {
    if (!older.has(id)) continue;
    for (const one of programmesOf(programmes.trim()))
      stayed.set(one, [...(stayed.get(one) ?? []), newer.has(id)]);
  }
  return new Set(
    [...stayed].filter(([, all]) => all.filter(Boolean).length * 2 < all.length).map(([one]) => one),
  );
}

function spellings(rows: readonly string[][]): Map<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const [id = '', , , name = ''] of rows) byId.set(id, [...(byId.get(id) ?? []), name]);
  return byId;
}
