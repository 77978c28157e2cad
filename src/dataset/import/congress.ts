import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../core/record';
import { compare } from '../load';
import type { ImportResult } from './report';
import { slugOf } from './slug';
import { joinTerms } from './terms';

const SOURCE = 'us-congress-2026-06';
const AS_OF = '2026-06';
/** Stories the product serves begin in 1980; presidents are spoken of long after. */
const OLDEST = { rep: '1980', sen: '1980', prez: '1950', viceprez: '1950' } as const;

interface Legislator {
  readonly id: { readonly wikidata?: string; readonly wikipedia?: string };
  readonly name: {
    readonly first: string;
    readonly last: string;
    readonly nickname?: string;
    readonly official_full?: string;
  };
  readonly bio: { readonly birthday?: string };
  readonly terms: readonly {
    readonly type: 'rep' | 'sen' | 'prez' | 'viceprez';
    readonly start: string;
    readonly end: string;
    readonly state?: string;
    readonly party?: string;
  }[];
}

const OFFICES = {
  rep: ['us/representative', 'Member of the House of Representatives', 'legislator', 40, false],
  sen: ['us/senator', 'Senator', 'legislator', 50, false],
  prez: ['us/president', 'President', 'head-of-state', 100, true],
  viceprez: ['us/vice-president', 'Vice President', 'deputy-head', 75, true],
} as const;

/** Imports the members of the US Congress with all their terms, presidents and vice presidents (CC0). */
export function importCongress(facts: string): ImportResult {
  const read = (name: string): Legislator[] =>
    JSON.parse(readFileSync(join(facts, 'officials', 'us-congress', name), 'utf8')) as Legislator[];
  const people = [...read('legislators-current.json'), ...read('executive.json')];
  const rejected: string[] = [];
  const byId = new Map<string, OfficialRecord>();
  for (const one of people) {
    const record = officialOf(one);
    if (typeof record === 'string') {
      rejected.push(`congress: ${one.name.first} ${one.name.last}: ${record}`);
      continue;
    }
    const known = byId.get(record.id);
    byId.set(
      record.id,
      known ? { ...known, tenures: joinTerms([...known.tenures, ...record.tenures]) } : record,
    );
  }
  const offices = Object.values(OFFICES).map(
    ([id, title, kind, rank, single]): OfficeRecord => ({
      id,
      title,
      kind,
      rank,
      single,
      country: 'US',
      source: SOURCE,
      asOf: AS_OF,
    }),
  );
  return { officials: [...byId.values()].sort((a, b) => compare(a.id, b.id)), offices, rejected };
}

function officialOf({ id, name, bio, terms }: Legislator): OfficialRecord | string {
  const recent = terms.filter(({ type, end }) => end > OLDEST[type]);
  if (recent.length === 0) return 'left office too long ago';
  // The file names no Wikidata id for most earlier presidents; the other sources hold none of them from before 1995.
  const earlier = recent.every(({ end }) => end < '1995');
  const recordId = id.wikidata ?? (earlier ? slugOf(`${name.first} ${name.last} us`) : undefined);
  if (!recordId) return 'no Wikidata id';
  const cited = { source: SOURCE, asOf: AS_OF };
  const spelled = [
    name.official_full,
    `${name.nickname ?? name.first} ${name.last}`,
    `${name.first} ${name.last}`,
  ];
  const [first, ...others] = [...new Set(spelled.filter((text) => text !== undefined))];
  const party = terms.at(-1)!.party;
  return {
    id: recordId,
    kind: 'official',
    name: first!,
    family: name.last,
    names: [{ text: first!, class: 'full' }, ...others.map((text) => ({ text, class: 'variant' as const }))],
    country: 'US',
    tenures: joinTerms(recent.map((term) => tenureOf(term))),
    ...(bio.birthday && { born: { value: bio.birthday.slice(0, 4), ...cited } }),
    ...(party && { party: { value: party, ...cited } }),
    ...(id.wikipedia && { wikipedia: id.wikipedia }),
  };
}

/** A term that ends after the file was made had not ended then. */
function tenureOf({ type, start, end, state }: Legislator['terms'][number]): Tenure {
  return {
    office: OFFICES[type][0],
    from: start,
    ...(end <= AS_OF && { to: end }),
    ...(state && { note: state }),
    source: SOURCE,
    asOf: AS_OF,
  };
}
