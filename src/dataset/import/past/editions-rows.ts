import { dayNumber, isoOf } from '../../../core/time';
import { fromCapitalParts, MONTHS } from '../factbook-text';

/** A row of the heads of earlier editions of the Factbook: one person, title and start in a run of editions. */
export interface Row {
  /** ISO 3166-1 alpha-2, or a code of the gazetteer's for a state that is gone. */
  readonly country: string;
  readonly role: string;
  /** "President Francois MITTERRAND": the family name in capitals, wherever it stands. */
  readonly person_text: string;
  /** "21 May 1981", "June 1993", "1979". */
  readonly since: string;
  readonly first_seen: string;
  readonly last_seen: string;
  /** The first later edition that does not name the person at all; empty where there is none. */
  readonly gone_by: string;
  /** The name as a list of rulers has it, where one names the same person; else empty. */
  readonly press_name: string;
}

/** A term as a row tells it. */
export interface Term {
  /** As the press writes it, as far as that is known. */
  readonly name: string;
  readonly pressName: string;
  /** As the Factbook writes it, without what stands after the family name, and with it. */
  readonly shortName: string;
  readonly fullName: string;
  readonly family: string;
  readonly country: string;
  readonly office: string;
  readonly title: string;
  /** There may be several at a time. */
  readonly deputy: boolean;
  readonly from: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly goneBy: string;
}

/** What a title's office is called in the ids, the likeliest first. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  President: ['president', 'president-of-montenegro'],
  'Prime Minister': ['prime-minister', 'taoiseach', 'premier', 'premier-of-the-state-council'],
  Premier: ['premier', 'prime-minister'],
  Chancellor: ['chancellor', 'federal-chancellor'],
  King: ['king', 'monarch', 'druk-gyalpo-king'],
  Queen: ['monarch', 'queen'],
  Emperor: ['emperor'],
  'Grand Duke': ['grand-duke'],
  Amir: ['emir', 'monarch'],
  Sultan: ['sultan'],
  'Vice President': ['vice-president', 'first-vice-president'],
  'Deputy Prime Minister': [
    'deputy-prime-minister',
    'vice-prime-minister',
    'vice-premier',
    'tanaiste',
    'vice-premier-of-the-state-council',
  ],
  'Vice Chancellor': ['vice-chancellor'],
};

/** Presidencies of states that are gone, which stand among the offices of one that came after. */
const GONE: Readonly<Record<string, string>> = {
  'cs/president': 'cz/president-of-czechoslovakia',
  'yu/president': 'rs/president-of-yugoslavia',
};

/**
 * The term that a row tells, or why it is left to people.
 *
 * @param offices the ids of the offices known so far
 */
export function termOf(
  { country, person_text, since, first_seen, last_seen, gone_by, press_name }: Row,
  offices: ReadonlySet<string>,
): Term | string {
  const title = Object.keys(TITLES)
    .filter((one) => person_text.startsWith(`${one} `))
    .sort((a, b) => b.length - a.length)[0];
  if (!title) return 'another title';
  const words = person_text.slice(title.length + 1).split(' ');
  const capitals = words.flatMap((word, i) => (isFamily(word) ? [i] : []));
  const first = capitals[0];
  const last = capitals.at(-1);
  if (first === undefined || last === undefined) return 'no family name in capitals';
  const from = dateOf(since);
  if (!from) return `unreadable date "${since}"`;
  const ids = TITLES[title]!.map((slug) => `${country.toLowerCase()}/${slug}`).map((id) => GONE[id] ?? id);
  const spelled = words.map(fromCapitals);
  // "Alan GARCIA Perez" is called Alan Garcia; where the family name stands first, the rest belongs to the name.
  const name = first === 0 ? spelled : spelled.slice(0, last + 1);
  return {
    name: press_name || name.join(' '),
    pressName: press_name,
    shortName: name.join(' '),
    fullName: spelled.join(' '),
    family: spelled.slice(first, last + 1).join(' '),
    country,
    office: ids.find((id) => offices.has(id)) ?? ids[0]!,
    title,
    deputy: /^(?:Vice|Deputy) /.test(title),
    from,
    firstSeen: first_seen,
    lastSeen: last_seen,
    goneBy: gone_by,
  };
}

/** A word in capitals, but for initials, numbers and the small words inside a family name. */
const isFamily = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) && !/^(?:\p{Lu}\.)+$|^(?:II|III|IV|VI|VII|VIII|IX)$/u.test(word);

/** `FRANCO` → `Franco`, `AL-ASAD` → `al-Asad`, `YEL'TSIN` → `Yel'tsin`, `O'NEILL` → `O'Neill`. */
function fromCapitals(word: string): string {
  if (!isFamily(word)) return word;
  return fromCapitalParts(word.split(/(?<=-|^[OD]['’])/));
}

function dateOf(text: string): string | null {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?(\w+) )?(\d{4})$/.exec(text) ?? [];
  if (!year) return null;
  if (!month) return year;
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  if (!day) return `${year}-${String(number).padStart(2, '0')}`;
  const days = dayNumber(Number(year), number, Number(day));
  return days === null ? null : isoOf(days);
}
