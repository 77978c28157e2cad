import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../../core/record';
import { compare } from '../../load';
import { mergeOfficial } from '../../merge';
import { classifyOffice } from '../office-kinds';
import type { ImportResult } from '../report';
import { slugOf } from '../slug';
import { oneTermEach } from './editions-people';
import { type Row, type Term, termOf } from './editions-rows';
import { otherThan, peopleOf } from './people';

const SOURCE = 'factbook-1990-2013';

/**
 * Imports heads of state and government and their deputies from the editions of the World Factbook from 1990 to 2013
 * (public domain). Each names who was in office and since when. The end is the successor's start, or the first edition
 * that does not name the person any more. A term that another source has already is left as it stands there.
 *
 * @param known everybody the dataset has so far, imported and by hand
 * @param offices the ids of all offices so far
 * @param byHand the ids of those whom nobody but a person has written down
 */
export function importEditions(
  facts: string,
  known: readonly OfficialRecord[],
  offices: ReadonlySet<string>,
  byHand: ReadonlySet<string>,
): ImportResult {
  const rows = parse(readFileSync(join(facts, 'officials', 'factbook-heads-1990-2013.csv')), {
    columns: true,
    bom: true,
  }) as Row[];
  const rejected: string[] = [];
  const terms = rows.flatMap((row) => {
    const term = termOf(row, offices);
    if (typeof term !== 'string') return [term];
    rejected.push(`editions: ${row.country}, ${row.person_text}: ${term}`);
    return [];
  });
  const people = peopleOf(known);
  const starts = startsByOffice(known, terms);
  const found = new Map<string, OfficialRecord>();
  const added = new Map<string, OfficeRecord>();
  for (const { term, spellings } of oneTermEach(terms)) {
    const { office, country, from, lastSeen } = term;
    const match = people.find({
      names: spellings,
      country,
      ...(term.deputy && { several: true as const }),
      terms: [{ office, from, to: lastSeen }],
    });
    if (match.kind === 'unsure') {
      rejected.push(
        `editions: ${term.name} (${office}) may be ${match.records.map(({ id }) => id).join(', ')}`,
      );
      continue;
    }
    const own = slugOf(`${term.name}-${country}`);
    const person = otherThan(own, match, byHand);
    const id = person?.id ?? own;
    const told = [...(person?.tenures ?? []), ...(found.get(id)?.tenures ?? [])].some(
      (one) => one.office === office && (one.from ?? '0') <= `${lastSeen}-12-31` && (one.to ?? '9') >= from,
    );
    if (!offices.has(office)) added.set(office, officeOf(term));
    const record: OfficialRecord = {
      id,
      kind: 'official',
      name: person?.name ?? term.name,
      ...(!person && { family: term.family }),
      names: spellings.map((text, i) => ({ text, class: i === 0 && !person ? 'full' : 'variant' })),
      country: person?.country ?? country,
      tenures: told ? [] : [tenureOf(term, starts.get(office) ?? [])],
    };
    const base = found.get(id);
    found.set(id, base ? { ...mergeOfficial(base, record), name: base.name } : record);
    if (match.kind === 'new') people.add(found.get(id)!);
  }
  return {
    officials: [...found.values()].sort((a, b) => compare(a.id, b.id)),
    offices: [...added.values()],
    rejected,
  };
}

/** When anybody entered each office, as far as any source tells. */
function startsByOffice(known: readonly OfficialRecord[], terms: readonly Term[]): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  const all = [...known.flatMap(({ tenures }) => tenures), ...terms];
  for (const { office, from } of all) {
    if (from === undefined) continue;
    const list = starts.get(office);
    if (list) list.push(from);
    else starts.set(office, [from]);
  }
  for (const list of starts.values()) list.sort();
  return starts;
}

/**
 * Left open only where the last edition still has it. Of offices with one holder the successor's start is the end; a
 * start before the last sighting is of somebody who stood in.
 */
function tenureOf({ office, from, lastSeen, goneBy, deputy }: Term, starts: readonly string[]): Tenure {
  const successor = deputy
    ? undefined
    : starts.find((start) => start > from && start.slice(0, 4) >= lastSeen);
  const to = successor && (!goneBy || successor.slice(0, 4) <= goneBy) ? successor : goneBy;
  return { office, from, ...(to && { to, endedBy: true }), source: SOURCE, asOf: lastSeen };
}

const officeOf = ({ office, title, country }: Term): OfficeRecord => ({
  id: office,
  title,
  ...classifyOffice(title),
  country,
  source: SOURCE,
  asOf: '2013',
});
