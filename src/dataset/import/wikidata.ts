import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../core/record';
import { daysOf } from '../../core/time';
import { compare } from '../load';
import type { Gazetteer } from '../schema/gazetteer';
import { type Jurisdiction, jurisdictionOf } from './holder-files';
import { classifyOffice, isNoOffice } from './office-kinds';
import type { ImportResult } from './report';
import { slugOf } from './slug';
import { stateOf } from './state-ministers';
import { heldBetween, joinTerms, type TermsByOffice, termsByOffice } from './terms';

const SOURCE = 'wikidata-holders-2022';
/** The oldest of the queries: what every file vouches for. */
const AS_OF = '2022-07';

interface Row {
  readonly position: string;
  readonly person: string;
  readonly personID: string;
  readonly start: string;
  readonly end: string;
  readonly DOB?: string;
  readonly DOD?: string;
  readonly enwiki?: string;
}

/**
 * Imports the holders of public offices that Wikidata queries gave, a file a country (CC0): offices and tenures,
 * re-appointments joined, dates as precise as they stand there, an empty end as "open as of" the day of the query.
 *
 * @param facts the folder with `officials/wikidata-holders`
 */
export function importWikidata(facts: string, gazetteer: Gazetteer): ImportResult {
  const folder = join(facts, 'officials', 'wikidata-holders');
  const offices = new Map<string, OfficeRecord>();
  const people = new Map<string, { rows: { row: Row; office: string; place: Jurisdiction }[] }>();
  const rejected: string[] = [];

  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.csv') || file.endsWith('-positions.csv')) continue;
    const place: Jurisdiction | null =
      file === 'world.csv'
        ? { prefix: 'world', organisation: 'International' }
        : jurisdictionOf(file, gazetteer);
    if (!place) {
      rejected.push(`${file}: no country or organisation known by this name`);
      continue;
    }
    const positions = positionIds(join(folder, file.replace('.csv', '-positions.csv')));
    const rows = parse(readFileSync(join(folder, file)), {
      columns: true,
      relax_column_count: true,
      bom: true,
    }) as Row[];
    for (const row of rows) {
      const fault = faultOf(row);
      if (fault) {
        rejected.push(`${file}: ${row.position}, ${row.person || row.personID}: ${fault}`);
        continue;
      }
      const office = officeOf(row, place, positions);
      if (!offices.has(office.id)) offices.set(office.id, office);
      const person = people.get(row.personID) ?? { rows: [] };
      person.rows.push({ row, office: office.id, place });
      people.set(row.personID, person);
    }
  }
  const terms = termsByOffice(people);
  const officials = [...people]
    .map(([id, { rows }]) => officialOf(id, rows, terms))
    .sort((a, b) => compare(a.id, b.id));
  return { officials, offices: [...offices.values()].sort((a, b) => compare(a.id, b.id)), rejected };
}

function faultOf({ position, person, personID, start, end, DOB, DOD }: Row): string | null {
  if (!/^Q\d+$/.test(personID)) return 'no person id';
  if (!position || isNoOffice(position)) return 'no public office';
  if (!person || /^Q\d+$/.test(person) || !/\p{Script=Latin}/u.test(person))
    return 'no name in Latin letters';
  const from = start ? daysOf(start) : undefined;
  const to = end ? daysOf(end) : undefined;
  if (from === null || to === null) return `unreadable dates ${start}–${end}`;
  if (!from && !to) return 'no dates';
  if (from && to && from.first > to.last) return `ends ${end}, before its start ${start}`;
  const died = DOD ? daysOf(DOD) : null;
  if (died && from && from.first > died.last) return `begins ${start}, died ${DOD}`;
  const born = DOB ? daysOf(DOB) : null;
  if (born && from && from.last < born.first + 16 * 365) return `begins ${start}, born ${DOB}`;
  return null;
}

/** Wikidata ids of a country's offices, by their English labels and by what is left of those without the country. */
function positionIds(file: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  try {
    const rows = parse(readFileSync(file), { columns: true, relax_column_count: true, bom: true }) as {
      id: string;
      position: string;
    }[];
    for (const { id, position } of rows) {
      ids.set(slugOf(position), id);
      const short = slugOf(
        position
          .replace(/^United States /, '')
          .replace(/ (?:of|in|for) (?:the )?(?:[A-Z][\w'’.-]*(?: and| of|) ?)+$/, ''),
      );
      if (!ids.has(short)) ids.set(short, id);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return ids;
}

/** "Minister of Defence" and "Minister of National Defence" are one office of a country over time. */
const CANONICAL: Readonly<Record<string, string>> = {
  defence: 'minister-of-defence',
  foreign: 'minister-of-foreign-affairs',
};

function officeOf(
  { position, personID }: Row,
  place: Jurisdiction,
  positions: ReadonlyMap<string, string>,
): OfficeRecord {
  const title =
    MISLABELLED[`${place.prefix} ${position}`] ??
    position.trim().replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
  const part = stateOf(personID, title);
  if (part) return officeOfState(`${title} of ${part}`, place);
  const { kind, rank, single } = classifyOffice(pressTitle(title, place), place.country !== undefined);
  const joined = /^(?:Federal )?Minister (?:of|for)/.test(title) ? CANONICAL[kind] : undefined;
  const wikidata = positions.get(slugOf(position));
  const state = place.organisation === undefined;
  return {
    id: `${place.prefix}/${joined ?? slugOf(title)}`,
    title:
      joined === 'minister-of-defence'
        ? 'Minister of Defence'
        : joined
          ? 'Minister of Foreign Affairs'
          : title,
    kind,
    ...(place.country && { country: place.country }),
    ...(place.organisation && { organisation: place.organisation }),
    // A part of a state, or a body that few recognise, ranks below the states themselves.
    rank: state ? rank : Math.min(rank, 58),
    single,
    ...(wikidata && { wikidata }),
    source: SOURCE,
    asOf: AS_OF,
  };
}

/** An office of a state or province: beside the same one of another, and below those of the country. */
function officeOfState(title: string, place: Jurisdiction): OfficeRecord {
  return {
    id: `${place.prefix}/${slugOf(title)}`,
    title,
    kind: 'regional',
    ...(place.country && { country: place.country }),
    ...(place.organisation && { organisation: place.organisation }),
    rank: STATE_RANK,
    single: false,
    source: SOURCE,
    asOf: AS_OF,
  };
}

/** As of ministers' deputies: only the full name means them. */
const STATE_RANK = 40;

/** Labels of the files that name another office than the one their rows are of. */
const MISLABELLED: Readonly<Record<string, string>> = {
  // The head of the diplomatic service; the ministers stand under "Minister of External Affairs".
  'in Minister of Foreign Affairs': 'Foreign Secretary',
};

/** A secretary of state is the minister in the United Kingdom and America, and a junior one elsewhere. */
function pressTitle(title: string, { prefix }: Jurisdiction): string {
  if (prefix === 'gb') return title.replace(/^Secretary of State for/, 'Minister for');
  return title === 'Secretary of State' && prefix !== 'us' && prefix !== 'va' ? 'State secretary' : title;
}

/** Monarchs of many countries, whom the first file by name would place in the Caribbean. */
const HOME: Readonly<Record<string, string>> = { Q9682: 'GB', Q43274: 'GB' };

function officialOf(
  id: string,
  rows: readonly { row: Row; office: string; place: Jurisdiction }[],
  terms: TermsByOffice,
): OfficialRecord {
  const { person, DOB, DOD, enwiki } = { ...rows[0]!.row, ...rows.find(({ row }) => row.DOB)?.row };
  const home = HOME[id] ?? rows.find(({ place }) => place.country)?.place.country;
  const died = DOD && daysOf(DOD) ? DOD : undefined;
  const cited = { source: SOURCE, asOf: AS_OF };
  const name = person
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*\(.*\)$/, '');
  return {
    id,
    kind: 'official',
    name,
    names: [{ text: name, class: 'full' }],
    ...(home && { country: home }),
    tenures: joinTerms(
      rows.map(({ row, office }) => tenureOf(row, office, died)),
      (earlier, later) => heldBetween(id, earlier, later, terms),
    ),
    // Of the living, the year is enough.
    ...(DOB && daysOf(DOB) && { born: { value: DOB.slice(0, 4), ...cited } }),
    ...(died && { died: { value: died, ...cited } }),
    ...(enwiki && { wikipedia: enwiki }),
  };
}

function tenureOf({ start, end }: Row, office: string, died: string | undefined): Tenure {
  const to = end || died;
  return { office, ...(start && { from: start }), ...(to && { to }), source: SOURCE, asOf: AS_OF };
}
