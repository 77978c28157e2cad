import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficialRecord, Tenure } from '../../core/record';
import { daysOf } from '../../core/time';
import { compare } from '../load';
import type { Gazetteer } from '../schema/gazetteer';
import { indexByName, keyOf, sameTerm, shareWord } from './factbook-people';
import { type Row, type Term, termOf } from './factbook-rows';
import type { ImportResult } from './report';
import { slugOf } from './slug';

const SOURCE = 'factbook-2026-01';

/**
 * Imports heads of state and government from the World Factbook's editions (public domain) for people the dataset
 * already knows by the same name in the same country, and new records for those it does not. Only the plain titles of
 * the table above: acting heads, heads elect and deputies are left to people.
 *
 * @param known the officials imported so far, to join to by name and country
 */
export function importFactbook(
  facts: string,
  gazetteer: Gazetteer,
  known: readonly OfficialRecord[],
): ImportResult {
  const rows = parse(readFileSync(join(facts, 'officials', 'factbook-heads-2014-2026.csv')), {
    columns: true,
    bom: true,
  }) as Row[];
  const rejected: string[] = [];
  const terms = rows.flatMap((row) => {
    const term = termOf(row, gazetteer);
    if (typeof term !== 'string') return [term];
    rejected.push(`factbook: ${row.country}, ${row.person_text}: ${term}`);
    return [];
  });
  const byName = indexByName(known);
  const people = new Map<string, OfficialRecord>();
  for (const term of newestSpelling(terms)) {
    const held = sameTerm(known, term);
    if (!held && contradicted(term, terms, known)) {
      rejected.push(
        `factbook: ${term.country}, ${term.name}: the start ${term.from} contradicts the editions`,
      );
      continue;
    }
    const matches = held ? [held] : (byName.get(keyOf(term.name, term.country)) ?? []);
    if (matches.length > 1) {
      rejected.push(`factbook: ${term.country}, ${term.name}: ${matches.length} people of that name`);
      continue;
    }
    const id = matches[0]?.id ?? slugOf(`${term.name}-${term.country}`);
    const base = people.get(id) ?? {
      id,
      kind: 'official',
      name: term.name,
      names: [{ text: term.name, class: 'full' }],
      country: term.country,
      tenures: [],
    };
    const spelled = base.names.some(({ text }) => text === term.name);
    people.set(id, {
      ...base,
      names: spelled ? base.names : [...base.names, { text: term.name, class: 'variant' }],
      tenures: withTerm(base.tenures, term, matches[0], startsOfOthers(term, terms, known)),
    });
  }
  return { officials: [...people.values()].sort((a, b) => compare(a.id, b.id)), offices: [], rejected };
}

/** Editions spell a name differently; one start in one office is one person: the newest spelling stays. */
function newestSpelling(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of [...terms].sort((a, b) => compare(a.lastSeen, b.lastSeen)))
    found.set(`${term.office} ${term.from}`, term);
  return [...found.values()];
}

/**
 * Open as of the last edition that has it: a successor whom any source knows closes it when the dataset is loaded, so
 * that no term is stretched over a holder this source left out.
 */
const tenureOf = ({ office, from, lastSeen }: Term): Tenure => ({
  office,
  from,
  source: SOURCE,
  asOf: lastSeen,
});

/** Days by which an edition may mend the start that an earlier one told of the same term (19 May, then 20 May). */
const MENDED_WITHIN = 31;

/**
 * The person's terms with this one. Where another source has a term of those days that it saw end, nothing is added;
 * one that it saw open is told further, a re-election is the same term going on, and somebody who comes back after
 * others begins another.
 */
function withTerm(
  tenures: readonly Tenure[],
  term: Term,
  person: OfficialRecord | undefined,
  others: readonly string[],
): readonly Tenure[] {
  const own = [...tenures, ...(person?.tenures ?? [])].filter(
    ({ office, from, to }) =>
      office === term.office && (from ?? '0') <= term.lastSeen && (to ?? '9') >= term.from,
  );
  const open = own.find(
    ({ from, to }) =>
      from !== undefined && to === undefined && !others.some((other) => from < other && other < term.from),
  );
  const told = open ? open.asOf > term.lastSeen : own.some(({ to }) => to !== undefined);
  if (told) return tenures;
  const ofEarlierEdition = open !== undefined && tenures.includes(open);
  const mended =
    ofEarlierEdition && Math.abs(daysOf(open.from!)!.first - daysOf(term.from)!.first) <= MENDED_WITHIN;
  const from = open?.from && open.from < term.from && !mended ? open.from : term.from;
  const tenure = tenureOf({ ...term, from });
  return [
    ...tenures.filter(
      (one) => one !== (mended ? open : undefined) && (one.office !== tenure.office || one.from !== from),
    ),
    tenure,
  ];
}

/** When people of other names entered the office. */
const startsOfOthers = (term: Term, terms: readonly Term[], known: readonly OfficialRecord[]): string[] =>
  [
    ...terms,
    ...known.flatMap(({ name, tenures }) => tenures.map(({ office, from }) => ({ name, office, from }))),
  ].flatMap(({ name, office, from }) =>
    office === term.office && from && !shareWord(name, term.name) ? [from] : [],
  );

/**
 * A start before that of somebody whom earlier editions show in the same office is a slip (2005 for 2025), and so is
 * the very day on which somebody else entered it (the predecessor's day left standing).
 */
const contradicted = (term: Term, all: readonly Term[], known: readonly OfficialRecord[]): boolean =>
  all.some(
    (other) => other.office === term.office && other.from > term.from && other.firstSeen < term.firstSeen,
  ) ||
  known.some(
    ({ name, tenures }) =>
      tenures.some(({ office, from }) => office === term.office && from === term.from) &&
      !shareWord(name, term.name),
  );
