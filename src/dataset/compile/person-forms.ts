import type { OfficialRecord } from '../../core/record';
import { ALIAS } from '../../core/table';
import { diminutives } from './diminutives';
import { regnalNames } from './regnal-names';
import { spanishName } from './spanish-surnames';

/** A surface form of a person, on its way into the lexicon. */
interface PersonForm {
  readonly text: string;
  readonly cls: number;
  /** Only when every letter is a capital (MBS). */
  readonly capitals?: true;
}

/** Particles that stand before a surname and may be left out of it. */
const PARTICLE =
  /^(?:al|el|as|ad|an|ar|ash|at|az|bin|ibn|ben|bint|abu|abou|de|da|di|do|dos|das|del|della|du|van|von|der|den|ter|ten|la|le|of|y|e|zu|af|av|las|los|lo)$/i;

/** Countries whose names are written family name first, in English too. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'KH']);
/** Countries whose names stand the other way round at home and in part of the press. */
const ALSO_REVERSED = new Set(['JP', 'HU', 'IR', 'IQ', 'AZ', 'KZ', 'UZ', 'AF', 'DZ', 'MA', 'VN']);

const NO_SURNAME =
  / of (?:the )?\p{Lu}|, | [IVX]+$| \p{Lu}{2}$|^(?:King|Queen|Prince|Princess|Emperor|Sheikh|Sultan|Sultana) /u;

const words = (name: string): string[] => name.split(/[\s-]+/).filter(Boolean);

/** The surname as the press goes on with it, from the record or from the habit of the country. */
export function familyOf(record: OfficialRecord): string | null {
  if (record.family) return record.family;
  const parts = record.name.split(/\s+/);
  // Monarchs have no surname: Beatrix of the Netherlands, Felipe VI, Queen Elizabeth; nor is one the MD of Mahfud MD.
  if (parts.length < 2 || NO_SURNAME.test(record.name)) return null;
  if (FAMILY_FIRST.has(record.country ?? '') && !isWesternOrder(parts)) return parts[0]!;
  let first = parts.length - 1;
  while (first > 1 && PARTICLE.test(parts[first - 1]!)) first--;
  return parts.slice(first).join(' ');
}

/** "Carrie Lam", "James Soong": a first word of over five letters without a hyphen is a Western given name. */
const isWesternOrder = (parts: readonly string[]): boolean =>
  parts.length === 2 && parts[0]!.length > 5 && !parts[1]!.includes('-');

/** The short names of a person, each as the words it is written with: `["al-Assad", "Assad"]`. */
export function shortNames(record: OfficialRecord): string[] {
  const family = familyOf(record);
  if (!family) return [];
  const parts = words(family);
  const bare = parts.filter((part, i) => !(PARTICLE.test(part) && i < parts.length - 1));
  const forms = new Set([family, bare.join(' ')]);
  const spanish = record.family ? null : spanishName(record.name, record.country);
  if (spanish) {
    forms.add(spanish.first);
    forms.add(`${spanish.first} ${spanish.second}`);
  }
  for (const name of record.names)
    if (name.class === 'surname' || name.class === 'unique') forms.add(name.text);
  for (const text of [...forms]) forms.add(withoutUmlauts(text, record.country));
  // Ya'alon and Yaalon, O'Neill and ONeill.
  for (const text of [...forms]) forms.add(text.replace(/['’ʿʾ‘]/g, ''));
  return [...forms].filter((text) => /\p{L}{2}/u.test(text));
}

/** Everything before or around the surname in the spellings we know: what may stand before it and still be the same. */
export function givenNames(record: OfficialRecord): string[] {
  const family = new Set(shortNames(record).flatMap(words).map(lower));
  const isGiven = (word: string): boolean => !family.has(lower(word)) && !PARTICLE.test(word);
  const spelled = [
    record.name,
    ...record.names.filter(({ class: cls }) => cls === 'full' || cls === 'variant').map(({ text }) => text),
  ];
  return [
    ...new Set(
      spelled.flatMap((name) => {
        const parts = words(name);
        const given = parts.filter(isGiven);
        // A spelling whose surname we do not know by itself ("Hossein Dehqan") ends with it, or begins with it.
        if (given.length < parts.filter((part) => !PARTICLE.test(part)).length) return given;
        return FAMILY_FIRST.has(record.country ?? '') ? given.slice(1) : given.slice(0, -1);
      }),
    ),
  ];
}

const lower = (text: string): string => text.toLowerCase();

/** Every form of a person's name; `prominent` people can also be meant by title and surname. */
export function personForms(record: OfficialRecord, prominent: boolean): PersonForm[] {
  const forms = new Map<string, PersonForm>();
  const add = (text: string, cls: number, capitals = false): void => {
    const key = `${text}|${cls === ALIAS.surname || cls === ALIAS.unique ? cls : ''}`;
    if (!forms.has(key)) forms.set(key, { text, cls, ...(capitals && { capitals: true }) });
  };
  // A single word is no full name: it counts as little as a surname.
  const whole = (text: string): number => (words(text).length > 1 ? ALIAS.full : ALIAS.surname);
  add(record.name, whole(record.name));
  for (const { text, class: cls } of record.names) {
    if (cls === 'full') add(text, whole(text));
    else if (cls === 'variant') add(text, words(text).length > 1 ? ALIAS.variant : ALIAS.surname);
    else if (cls === 'unique') add(text, ALIAS.unique);
    else if (cls === 'surname') add(text, ALIAS.surname);
    else if (cls === 'native' && /\p{Script=Latin}/u.test(text)) add(text, ALIAS.native);
    else if (cls === 'nickname') add(text, ALIAS.nickname);
    else if (cls === 'acronym') add(text, ALIAS.nickname, true);
  }
  const full = [...forms.values()].filter(({ cls }) => cls === ALIAS.full).map((form) => form.text);
  const called = full.map((text) => text.split(' ')[0]!);
  for (const text of full) {
    for (const variant of spellings(text, record.country, called)) add(variant, ALIAS.variant);
  }
  for (const text of reversals(record)) add(text, ALIAS.reversed);
  if (prominent) for (const text of shortNames(record)) add(text, ALIAS.surname);
  for (const text of regnalNames(record)) add(text, ALIAS.surname);
  return [...forms.values()];
}

/** Spellings that follow from a name by rule: dropped initials, dropped "al-", ue for ü. */
function spellings(name: string, country: string | undefined, called: readonly string[]): string[] {
  const found: string[] = [];
  const spanish = spanishName(name, country);
  if (spanish) found.push(`${spanish.given} ${spanish.first}`);
  const withoutInitials = name
    .replace(/(?<=\p{L}\S* )(?:\p{Lu}\.? ?){1,2}(?= ?\p{Lu}\p{L}+)/gu, '')
    .replace(/\s+/g, ' ');
  // "R. Nicholas Burns" is Nicholas Burns to the press.
  const withoutFirst = name.replace(/^(?:\p{Lu}\. ?)+(?=\p{Lu}\p{L}+ \p{Lu})/u, '');
  if (withoutFirst !== name) found.push(withoutFirst);
  found.push(...diminutives(withoutFirst, country, called));
  if (withoutInitials !== name && words(withoutInitials).length > 1) found.push(withoutInitials);
  const withoutArticle = name.replace(/(?<=\s)(?:al|el|as|ad|ash|an|ar)-(?=\p{Lu})/giu, '');
  if (withoutArticle !== name) found.push(withoutArticle);
  const plain = withoutUmlauts(name, country);
  if (plain !== name) found.push(plain);
  return found;
}

const UMLAUT_COUNTRIES = new Set(['DE', 'AT', 'CH', 'LU', 'LI']);

/** "Brüderle" as the English-language press writes it: "Bruederle". */
function withoutUmlauts(name: string, country: string | undefined): string {
  if (!UMLAUT_COUNTRIES.has(country ?? '')) return name;
  const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  return name.replace(/[äöüÄÖÜ]/g, (letter) => plain[letter]!);
}

/** Every spelling with its last word first, for people whose names also stand that way round. */
function reversals(record: OfficialRecord): string[] {
  const family = familyOf(record);
  if (!family || !ALSO_REVERSED.has(record.country ?? '') || !record.name.endsWith(` ${family}`)) return [];
  const length = family.split(/\s+/).length;
  const spelled = record.names.filter((name) => name.class === 'full' || name.class === 'variant');
  return spelled.flatMap(({ text }) => {
    const parts = text.split(/\s+/);
    return parts.length > length ? [[...parts.slice(-length), ...parts.slice(0, -length)].join(' ')] : [];
  });
}
