import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../../core/record';
import { compare } from '../../load';
import { mergeOfficial } from '../../merge';
import { classifyOffice } from '../office-kinds';
import type { ImportResult } from '../report';
import { slugOf } from '../slug';
import { countryOf, otherThan, peopleOf } from './people';

const SOURCE = 'reign-2021-03';
const AS_OF = '2021-03';

/** A leader as REIGN lists them: a surname, the day of the start, the month of the end. */
interface Row {
  readonly leadid: string;
  readonly leader: string;
  readonly sdate: string;
  readonly smonth: string;
  readonly syear: string;
  readonly emonth: string;
  readonly eyear: string;
}

/** What a person found of a row: which office it was, who it was, and what other sources leave of its dates. */
interface Reading {
  readonly lead: string;
  readonly office: string;
  /** The name the press uses first, then other spellings, with `|` between. */
  readonly names: string;
  /** The record that is meant, where the names alone do not tell. */
  readonly id: string;
  /** Less of the start than REIGN gives, where another source differs by days; `-` for none. */
  readonly from: string;
  /** The same for the end; `-` for none, so that the successor's start is taken for it. */
  readonly to: string;
  /** `~`: the term had begun by then, earlier than REIGN counts it. `^`: acting. */
  readonly flags: string;
}

/** Offices that a country may have and no other source names. */
const TITLES: Readonly<Record<string, string>> = {
  president: 'President',
  'prime-minister': 'Prime Minister',
  taoiseach: 'Taoiseach',
  king: 'King',
  emir: 'Emir',
};

/**
 * Imports the leaders of states from 1980 on from REIGN (MIT). It lists whoever ruled, by surname, and does not say in
 * which office: that, and the full name, stand in `reign-leaders.tsv`, which a person made row by row, comparing names
 * and dates with other lists; where those differ the table keeps only what they share. Rows that are not in the table
 * are left out.
 *
 * @param known everybody the dataset has so far, imported and by hand
 * @param byHand the ids of those whom nobody but a person has written down
 */
export function importReign(
  facts: string,
  readings: readonly Reading[],
  known: readonly OfficialRecord[],
  byHand: ReadonlySet<string>,
): ImportResult {
  const rows = parse(readFileSync(join(facts, 'officials', 'reign', 'leaderlist.csv'), 'latin1'), {
    columns: true,
    relax_column_count: true,
  }) as Row[];
  const byLead = new Map(rows.map((row) => [row.leadid, row]));
  const byReading = new Set(readings.map(({ lead }) => lead));
  const people = peopleOf(known);
  const byId = new Map(known.map((record) => [record.id, record]));
  const found = new Map<string, OfficialRecord>();
  const offices = new Map<string, OfficeRecord>();
  const rejected: string[] = [];
  for (const reading of readings) {
    const row = byLead.get(reading.lead);
    if (!row) {
      rejected.push(`reign: ${reading.lead}: no such row, so that the table's reading of it is left out`);
      continue;
    }
    const names = reading.names.split('|');
    const country = countryOf(reading.office);
    const tenure = tenureOf(row, reading);
    const match = reading.id ? byId.get(reading.id) : people.find({ names, country, terms: [tenure] });
    if (!match) {
      rejected.push(`reign: ${names[0]}: no record ${reading.id}`);
      continue;
    }
    if (match.kind === 'unsure') {
      rejected.push(`reign: ${names[0]} (${country}) may be ${match.records.map(({ id }) => id).join(', ')}`);
      continue;
    }
    const office = officeOf(reading.office, country);
    if (office) offices.set(office.id, office);
    const own = slugOf(`${names[0]}-${country}`);
    const person = match.kind === 'official' ? match : otherThan(own, match, byHand);
    const id = person?.id ?? own;
    const record: OfficialRecord = {
      id,
      kind: 'official',
      name: names[0]!,
      names: names.map((text, i) => ({ text, class: i === 0 && !person ? 'full' : 'variant' })),
      country: person?.country ?? country,
      tenures: [tenure],
    };
    const base = found.get(id);
    found.set(id, base ? mergeOfficial(base, record) : record);
    if (match.kind === 'new' && !base) people.add(record);
  }
  const left = rows.filter(
    ({ leadid, leader, eyear }) => leader && !byReading.has(leadid) && (eyear === '' || eyear >= FIRST_YEAR),
  );
  if (left.length > 0)
    rejected.push(`reign: ${left.length} rows that other sources tell better, or whose office is unclear`);
  return {
    officials: [...found.values()].sort((a, b) => compare(a.id, b.id)),
    offices: [...offices.values()],
    rejected,
  };
}

/** Whoever left office before is in no story of ours. */
const FIRST_YEAR = '1980';

/** The table of readings, one a line. */
export const readLeaders = (file: string): Reading[] =>
  parse(readFileSync(file), { columns: true, delimiter: '\t', quote: false }) as Reading[];

function tenureOf(row: Row, { office, from, to, flags }: Reading): Tenure {
  const start = from || `${row.syear}-${pad(row.smonth)}-${pad(row.sdate)}`;
  const end = row.eyear && `${row.eyear}-${pad(row.emonth)}`;
  return {
    office,
    ...(start !== '-' && { from: start }),
    ...(flags.includes('~') && { startedBy: true }),
    ...(end && to !== '-' && { to: to || end }),
    ...(flags.includes('^') && { acting: true }),
    source: SOURCE,
    asOf: end || AS_OF,
  };
}

const pad = (text: string): string => text.padStart(2, '0');

function officeOf(id: string, country: string): OfficeRecord | null {
  const title = TITLES[id.slice(id.indexOf('/') + 1)];
  if (!title) return null;
  return { id, title, ...classifyOffice(title), country, source: SOURCE, asOf: AS_OF };
}
