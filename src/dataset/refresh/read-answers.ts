import type { Name, OfficeRecord, OfficialRecord, Tenure } from '../../core/record';
import { daysOf, type PartialDate } from '../../core/time';
import { joinTerms } from '../import/terms';
import { compare } from '../load';
import type { Binding } from './ask';

export const REFRESH_SOURCE = 'wikidata-refresh';

export interface Refreshed {
  readonly officials: readonly OfficialRecord[];
  readonly rejected: readonly string[];
}

/**
 * Officials from the answers of the query service.
 *
 * @param today the day of the query: what an empty end is open as of
 */
export function readHolders(
  rows: readonly Binding[],
  offices: ReadonlyMap<string, OfficeRecord>,
  today: string,
): Refreshed {
  const rejected: string[] = [];
  const people = new Map<
    string,
    { readonly row: Binding; readonly tenures: Tenure[]; readonly country: string | undefined }
  >();
  for (const row of rows) {
    const id = idOf(row.person);
    const office = offices.get(idOf(row.office) ?? '');
    const tenure = office && tenureOf(row, office.id, today);
    if (!id || !tenure || typeof tenure === 'string') {
      const why = !id ? 'unknown holder' : (tenure ?? 'an office not asked for');
      rejected.push(`${office?.id ?? '?'}: ${row.personLabel?.value ?? id ?? '?'}: ${why}`);
      continue;
    }
    const name = row.personLabel?.value ?? '';
    if (!/\p{Script=Latin}/u.test(name) || /^Q\d+$/.test(name)) {
      rejected.push(`${office.id}: ${id}: no name in Latin letters`);
      continue;
    }
    const person = people.get(id) ?? { row, tenures: [], country: office.country };
    person.tenures.push(tenure);
    people.set(id, person);
  }
  const officials = [...people].map(([id, { row, tenures, country }]) =>
    officialOf(id, row, joinTerms(tenures), country, today),
  );
  return {
    officials: withoutStale(officials, offices, rejected).sort((a, b) => compare(a.id, b.id)),
    rejected,
  };
}

/** Adds aliases and native names from the answers to `namesQuery`. */
export function addNames(officials: readonly OfficialRecord[], rows: readonly Binding[]): OfficialRecord[] {
  const names = new Map<string, Name[]>();
  for (const { person, alias, native } of rows) {
    const id = idOf(person) ?? '';
    const list = names.get(id) ?? [];
    // A single word ("Bibi") may be anybody: bynames are for people to choose.
    if (alias?.value.includes(' '))
      list.push({ text: alias.value, class: 'variant', source: REFRESH_SOURCE });
    if (native && !/\p{Script=Latin}/u.test(native.value))
      list.push({ text: native.value, class: 'native', lang: languageOf(native), source: REFRESH_SOURCE });
    names.set(id, list);
  }
  return officials.map((official) => {
    const known = new Set(official.names.map(({ text }) => text));
    const added = (names.get(official.id) ?? []).filter(({ text }) => !known.has(text) && known.add(text));
    return { ...official, names: [...official.names, ...added.sort((a, b) => compare(a.text, b.text))] };
  });
}

const languageOf = (value: Binding[string]): string =>
  (value as { readonly 'xml:lang'?: string })['xml:lang'] ?? 'und';

/** The item of an address; nothing for "unknown value", which has an address of another shape. */
const idOf = (value: Binding[string] | undefined): string | undefined =>
  value?.type === 'uri' ? /\/entity\/(Q\d+)$/.exec(value.value)?.[1] : undefined;

function tenureOf(row: Binding, office: string, today: string): Tenure | string {
  const from = dateOf(row.start, row.startPrecision);
  const to = dateOf(row.end, row.endPrecision);
  if (!from) return 'no start that is known to the year';
  if (row.end && !to) return 'ended on an unknown day';
  if (from > today) return `begins ${from}, after the query`;
  if (to && daysOf(from)!.first > daysOf(to)!.last) return `ends ${to}, before its start ${from}`;
  return { office, from, ...(to && to <= today && { to }), source: REFRESH_SOURCE, asOf: today };
}

/** Wikidata's precisions: 11 is the day, 10 the month, 9 the year; less is no date for us. */
function dateOf(
  value: Binding[string] | undefined,
  precision: Binding[string] | undefined,
): PartialDate | undefined {
  const length = { 11: 10, 10: 7, 9: 4 }[precision?.value ?? ''];
  const date = length && value?.type === 'literal' ? value.value.slice(0, length) : undefined;
  return date && daysOf(date) ? date : undefined;
}

function officialOf(
  id: string,
  row: Binding,
  tenures: readonly Tenure[],
  country: string | undefined,
  today: string,
): OfficialRecord {
  const name = row.personLabel!.value;
  const cited = { source: REFRESH_SOURCE, asOf: today };
  const died = dateOf(row.died, row.diedPrecision);
  const article = row.article && /\/wiki\/(.+)$/.exec(row.article.value)?.[1];
  return {
    id,
    kind: 'official',
    name,
    names: [{ text: name, class: 'full' }],
    ...(country && { country }),
    tenures: tenures.map((tenure) => ({ ...tenure, ...(died && !tenure.to && { to: died }) })),
    // Of the living, the year is enough.
    ...(row.born?.type === 'literal' && { born: { value: row.born.value.slice(0, 4), ...cited } }),
    ...(died && { died: { value: died, ...cited } }),
    ...(article && { wikipedia: decodeURIComponent(article).replaceAll('_', ' ') }),
  };
}

/** Of several open terms in an office of one holder, the latest is believed: the others were not closed. */
function withoutStale(
  officials: readonly OfficialRecord[],
  offices: ReadonlyMap<string, OfficeRecord>,
  rejected: string[],
): OfficialRecord[] {
  const single = new Set([...offices.values()].filter((office) => office.single).map(({ id }) => id));
  const newest = new Map<string, string>();
  for (const { tenures } of officials)
    for (const { office, from, to } of tenures)
      if (to === undefined && from! > (newest.get(office) ?? '')) newest.set(office, from!);
  return officials.flatMap((official) => {
    const tenures = official.tenures.filter(({ office, from, to }) => {
      const stale = to === undefined && single.has(office) && from! < newest.get(office)!;
      if (stale) rejected.push(`${office}: ${official.name}: still open, though somebody began later`);
      return !stale;
    });
    return tenures.length > 0 ? [{ ...official, tenures }] : [];
  });
}
