import type { Listing, Name, OfficeRecord, OfficialRecord } from '../../../core/record';
import { compare } from '../../load';
import { classifyOffice } from '../office-kinds';
import { slugOf } from '../slug';
import type { ListEntry } from './entry';
import { alikeWords, consonants, nameWords } from './spelling';

/** What the lists add to a known official. */
interface ListedOfficial {
  readonly id: string;
  readonly names: readonly Name[];
  readonly listings: readonly Listing[];
}

export interface JoinResult {
  readonly listed: readonly ListedOfficial[];
  /** Every join with what speaks for it, for a person to read. */
  readonly joined: readonly string[];
  readonly rejected: readonly string[];
}

/** More spellings of one person than these help no reader. */
const MOST_SPELLINGS = 8;

/**
 * Joins list entries to officials. A name alone never joins, nor does a name in one country: the year of birth or the
 * office held must agree besides (three Koreans of one name, two of them listed, are the rule and not the exception).
 * A year of birth that differs forbids the join, and so does a second official or a second entry that fits as well.
 */
export function joinListings(
  entries: readonly ListEntry[],
  officials: readonly OfficialRecord[],
  offices: ReadonlyMap<string, OfficeRecord>,
): JoinResult {
  const index = byRarestWord(officials);
  const rejected: string[] = [];
  const joined: string[] = [];
  const matches: { readonly entry: ListEntry; readonly official: OfficialRecord; readonly why: string }[] =
    [];
  for (const entry of entries) {
    const candidates = new Set(
      entry.names.flatMap((name) => nameWords(name).flatMap((word) => index.get(consonants(word)) ?? [])),
    );
    const fitting = [...candidates].flatMap((official) => {
      const why = agreement(entry, official, offices);
      return why ? [{ entry, official, why }] : [];
    });
    if (fitting.length === 1) matches.push(fitting[0]!);
    else if (fitting.length > 1)
      rejected.push(`${label(entry)}: fits ${fitting.map(({ official }) => official.id).join(' and ')}`);
  }
  const listed = new Map<string, ListedOfficial>();
  for (const { entry, official, why } of matches) {
    const rivals = matches.filter(
      (other) => other.official === official && other.entry.list === entry.list && other.entry !== entry,
    );
    if (rivals.length > 0) {
      rejected.push(`${label(entry)}: ${official.id} ${official.name} fits another entry too`);
      continue;
    }
    joined.push(`${label(entry)} = ${official.id} ${official.name} (${why})`);
    const known = listed.get(official.id) ?? { id: official.id, names: [], listings: [] };
    listed.set(official.id, {
      ...known,
      names: spellingsOf(entry, official, known.names),
      listings: [...known.listings, listingOf(entry)],
    });
  }
  return { listed: [...listed.values()].sort((a, b) => compare(a.id, b.id)), joined, rejected };
}

const label = ({ list, reference, names }: ListEntry): string => `${list} ${reference} ${names[0]}`;

/** What makes the entry this official, in words; `null` when it is not enough. */
function agreement(
  entry: ListEntry,
  official: OfficialRecord,
  offices: ReadonlyMap<string, OfficeRecord>,
): string | null {
  const places = new Set([
    official.country,
    ...official.tenures.map(({ office }) => offices.get(office)?.country),
  ]);
  const country = entry.countries.find((code) => places.has(code));
  if (!country) return null;
  const fit = nameFit(entry, official);
  if (fit === null) return null;
  const born = official.born ? Number(official.born.value.slice(0, 4)) : null;
  const apart = born === null ? [] : entry.birthYears.map((year) => Math.abs(year - born));
  if (apart.length > 0 && Math.min(...apart) > 1) return null;
  if (apart.includes(0)) return `${country}, born ${born}`;
  if (fit !== 'exact') return null;
  const held = official.tenures.find((tenure) =>
    entry.posts.some((post) => samePost(post, offices.get(tenure.office))),
  );
  return held ? `${country}, ${held.office}` : null;
}

/**
 * Whether every word of one of the official's names is in one of the entry's. `exact` means alike and begun alike: the
 * list's "Bashar Hafez al-Assad" has every word of his father's name, too.
 */
function nameFit(entry: ListEntry, official: OfficialRecord): 'exact' | 'loose' | null {
  let best: 'loose' | null = null;
  const spelled = [
    official.name,
    ...official.names
      .filter((name) => name.class === 'full' || name.class === 'variant')
      .map(({ text }) => text),
  ];
  for (const own of spelled.map(nameWords)) {
    if (own.length < 2) continue;
    for (const listed of entry.names.map(nameWords)) {
      if (own[0] === listed[0] && own.every((word) => listed.includes(word))) return 'exact';
      if (own.every((word) => listed.some((other) => alikeWords(word, other)))) best = 'loose';
    }
  }
  return best;
}

const HEADS = new Set(['head-of-state', 'head-of-government']);
const GENERAL = new Set(['minister', 'other', 'legislator', 'regional', 'adviser', 'judge', 'diplomat']);
const EMPTY = /^(?:the|of|and|for|minister|former|deputy|republic|state|national|general|secretary)$/;

/** A post as a list words it against an office: the same kind, and for common kinds the same subject. */
function samePost(post: string, office: OfficeRecord | undefined): boolean {
  if (!office) return false;
  const bare = post.replace(/^(?:former|current|ex-)\s*/i, '').replace(/^\w+'s /, '');
  const { kind } = classifyOffice(bare);
  // "President of the Syrian Arab Republic": the lists name the state, where an office's title leaves it out.
  if (HEADS.has(office.kind) && classifyOffice(bare.split(' of ')[0]!).kind === office.kind) return true;
  if (kind !== office.kind) return false;
  if (!GENERAL.has(kind)) return true;
  const subject = (title: string): string[] =>
    slugOf(title)
      .split('-')
      .filter((word) => !EMPTY.test(word));
  const [a, b] = [subject(post), subject(office.title)];
  return a.length > 0 && b.length > 0 && b.every((word) => a.includes(word));
}

/** Spellings that are this person's by the surname, at most a few. */
function spellingsOf(entry: ListEntry, official: OfficialRecord, known: readonly Name[]): Name[] {
  const own = new Set([...official.names, ...known].map(({ text }) => nameWords(text).join(' ')));
  const parts = nameWords(official.name);
  const names: Name[] = [...known];
  for (const text of entry.names) {
    const words = nameWords(text);
    const shared = words.filter((word) => parts.some((part) => alikeWords(word, part))).length;
    if (shared < 2 || words.length > 5 || own.has(words.join(' ')) || names.length >= MOST_SPELLINGS)
      continue;
    own.add(words.join(' '));
    names.push({ text, class: 'variant', source: entry.source });
  }
  if (entry.native && !official.names.some((name) => name.class === 'native'))
    names.push({
      text: entry.native,
      class: 'native',
      lang: scriptLanguage(entry.native),
      source: entry.source,
    });
  return names;
}

/** The script, where the list does not name the language. */
function scriptLanguage(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'und-Arab';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'und-Cyrl';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'und';
}

const listingOf = ({ list, programme, since, reference, source, asOf }: ListEntry): Listing => ({
  list,
  ...(programme && { programme }),
  ...(since && { since }),
  reference,
  source,
  asOf,
});

/** Officials by the consonants of the rarest word of their name, so that few are compared. */
function byRarestWord(officials: readonly OfficialRecord[]): Map<string, OfficialRecord[]> {
  const keys = (official: OfficialRecord): string[] =>
    [...new Set(official.names.flatMap(({ text }) => nameWords(text).map(consonants)))].filter(Boolean);
  const counts = new Map<string, number>();
  for (const official of officials)
    for (const key of keys(official)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<string, OfficialRecord[]>();
  for (const official of officials) {
    for (const { text } of official.names) {
      const rarest = nameWords(text)
        .map(consonants)
        .filter(Boolean)
        .sort((a, b) => counts.get(a)! - counts.get(b)! || compare(a, b))[0];
      if (rarest === undefined) continue;
      const list = index.get(rarest) ?? [];
      if (!list.includes(official)) index.set(rarest, [...list, official]);
    }
  }
  return index;
}
