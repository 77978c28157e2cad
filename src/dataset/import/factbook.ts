import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficialRecord, Tenure } from '../../core/record';
import { dayNumber, daysOf, isoOf } from '../../core/time';
import { compare } from '../load';
import type { Gazetteer } from '../schema/gazetteer';
import type { ImportResult } from './report';
import { slugOf } from './slug';

const SOURCE = 'factbook-2026-01';
interface Row {
  readonly country: string;
  readonly role: string;
  readonly person_text: string;
  readonly since: string;
  readonly first_seen: string;
  readonly last_seen: string;
}

interface Term {
  readonly name: string;
  readonly office: string;
  readonly country: string;
  readonly from: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Titles as the Factbook writes them, and the office each names. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:President|President of the Republic|President of the Swiss Confederation)$/, 'president'],
  [/^Prime Minister$/, 'prime-minister'],
  [/^(?:Chancellor|Federal Chancellor)$/, 'chancellor'],
  [/^(?:King|Queen)$/, 'monarch'],
  [/^Supreme Leader$/, 'supreme-leader'],
  [/^(?:Amir|Emir)$/, 'emir'],
  [/^Premier$/, 'premier'],
  [/^Taoiseach \(Prime Minister\)$|^Taoiseach$/, 'taoiseach'],
];

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
    if (contradicted(term, terms)) {
      rejected.push(
        `factbook: ${term.country}, ${term.name}: the start ${term.from} contradicts the editions`,
      );
      continue;
    }
    const held = sameTerm(known, term);
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
      // A term that is known already stays as its first source has it.
      tenures: held && !stillOpen(held, term) ? base.tenures : withTerm(base.tenures, term, matches[0]),
    });
  }
  return { officials: [...people.values()].sort((a, b) => compare(a.id, b.id)), offices: [], rejected };
}

function termOf(
  { country, person_text, since, role, first_seen, last_seen }: Row,
  gazetteer: Gazetteer,
): Term | string {
  if (!/^(?:chief of state|head of government)$/.test(role)) return `role "${role}"`;
  const code = gazetteer.countries.find(
    ({ name, names }) => name === country || names.includes(country),
  )?.code;
  if (!code) return 'no such country';
  const capitals =
    /^(.*?)((?:[\p{Lu}][\p{L}'’.-]* )*)((?:[\p{Lu}'’]{2,}(?:[- ][\p{Lu}'’]{2,})*)(?: (?:II|III|IV|V|VI|VII|VIII))?)$/u.exec(
      person_text.trim(),
    );
  if (!capitals) return 'cannot tell title from name';
  const words = person_text.trim().split(' ');
  const title = OFFICES.flatMap(([pattern, slug]) => {
    for (let n = Math.min(5, words.length - 1); n > 0; n--)
      if (pattern.test(words.slice(0, n).join(' '))) return [{ slug, n }];
    return [];
  })[0];
  // "President of the Council of Ministers", "Prime Minister and Minister of the Interior": more of the title follows.
  if (!title || /^(?:of|and|for|-|\()/.test(words[title.n]!)) return 'another title';
  const from = dayOfText(since);
  if (!from) return `unreadable date "${since}"`;
  return {
    name: words
      .slice(title.n)
      .filter((word) => !/^(?:Dr|Col|Gen|Sir|Brig)\.?$/.test(word))
      .map((word) => fromCapitals(word.replaceAll('"', '')))
      .join(' '),
    office: `${code.toLowerCase()}/${title.slug}`,
    country: code,
    from,
    firstSeen: first_seen,
    lastSeen: last_seen,
  };
}

/** `PEZESHKIAN` → `Pezeshkian`, `AL-SUDANI` → `al-Sudani`, `O'NEILL` → `O'Neill`; roman numbers stay. */
function fromCapitals(word: string): string {
  if (/^(?:II|III|IV|VI|VII|VIII)$/.test(word)) return word;
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word
    .split(/(?<=['’-])/)
    .map((part) =>
      /^(?:AL|BIN|EL)-$/.test(part)
        ? part.toLowerCase()
        : /\p{Lu}{2}/u.test(part)
          ? part[0]! + part.slice(1).toLowerCase()
          : part,
    )
    .join('');
}

function dayOfText(text: string): string | null {
  const match = /^(\d{1,2}) (\w+) (\d{4})/.exec(text);
  const day = match ? dayNumber(Number(match[3]), MONTHS.indexOf(match[2]!) + 1, Number(match[1])) : null;
  return day === null ? null : isoOf(day);
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

/** A re-election is the same term going on: the earlier start stays. */
function withTerm(
  tenures: readonly Tenure[],
  term: Term,
  person: OfficialRecord | undefined,
): readonly Tenure[] {
  const going = [...tenures, ...(person?.tenures ?? [])].find(
    (one) => one.office === term.office && one.to === undefined && (one.from ?? '9') < term.from,
  );
  const tenure = going?.from ? { ...tenureOf(term), from: going.from } : tenureOf(term);
  return [...tenures.filter(({ office, from }) => office !== tenure.office || from !== tenure.from), tenure];
}

/** A start before that of somebody whom earlier editions show in the same office is a slip (2005 for 2025). */
const contradicted = (term: Term, all: readonly Term[]): boolean =>
  all.some(
    (other) => other.office === term.office && other.from > term.from && other.firstSeen < term.firstSeen,
  );

/** Names no rule joins, read by a person: the Factbook's name and the Wikidata id. */
const SAME_PERSON: Readonly<Record<string, string>> = {
  'Benyamin Netanyahu': 'Q43723',
  'Michel Awn': 'Q363392',
};

/** Inaugurations and editions differ by weeks. */
const SAME_START = 75;

const daysApart = (a: string, b: string): number => Math.abs(daysOf(a)!.first - daysOf(b)!.first);

/**
 * Whoever is known to have entered the very office at that time is the one meant, however the name is spelled; of
 * several (an acting head before them), the one who shares a name. A monarch of several countries is one person.
 */
function sameTerm(
  known: readonly OfficialRecord[],
  { office, from, name }: Term,
): OfficialRecord | undefined {
  const named = known.find(({ id }) => id === SAME_PERSON[name]);
  if (named) return named;
  if (office.endsWith('/monarch')) {
    const monarch = known.find(
      (one) => one.name === name && one.tenures.some((tenure) => tenure.office.endsWith('/monarch')),
    );
    if (monarch) return monarch;
  }
  const holders = known.filter(({ tenures }) =>
    tenures.some(
      (tenure) =>
        tenure.office === office && tenure.from !== undefined && daysApart(tenure.from, from) <= SAME_START,
    ),
  );
  const sharing = holders.filter((one) => oneOf(nameWords(one.name), nameWords(name)));
  if (sharing.length > 0) return sharing.length === 1 ? sharing[0] : undefined;
  if (holders.length === 1) return holders[0];
  const again = known.filter(
    (one) =>
      one.tenures.some((tenure) => tenure.office === office) &&
      samePerson(nameWords(one.name), nameWords(name)),
  );
  return again.length === 1 ? again[0] : undefined;
}

const oneOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length > 1 && b.includes(word));

/** Within one office, a name whose every word the other has too ("Ouattara, Alassane Dramane") is the same person's. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

/** The consonants of each word, which spellings share: Islom and Islam, Tamam and Tammam. */
const nameWords = (name: string): string[] =>
  slugOf(name)
    .split('-')
    .filter((word) => word.length > 1 && word !== 'al')
    .map((word) => `${word[0]!.replace(/[aeiouyw]/, '')}${word.slice(1).replace(/[aeiouyw]/g, '')}`)
    .map((word) => word.replace(/(.)\1+/g, '$1'));

/** Whether the known term was open when its source was read, so that the newer source tells more. */
const stillOpen = ({ tenures }: OfficialRecord, { office }: Term): boolean =>
  tenures.some((tenure) => tenure.office === office && tenure.to === undefined);

const keyOf = (name: string, country: string): string => `${country} ${slugOf(name).replace(/-al-/g, '-')}`;

function indexByName(known: readonly OfficialRecord[]): Map<string, OfficialRecord[]> {
  const index = new Map<string, OfficialRecord[]>();
  for (const record of known) {
    for (const text of new Set([record.name, ...record.names.map((name) => name.text)])) {
      const key = keyOf(text, record.country ?? '');
      const list = index.get(key) ?? [];
      if (!list.includes(record)) index.set(key, [...list, record]);
    }
  }
  return index;
}
