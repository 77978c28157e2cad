import { dayNumber, isoOf } from '../../core/time';
import type { Gazetteer } from '../schema/gazetteer';
import { fromCapitalParts, MONTHS } from './factbook-text';

/** A row of the Factbook's heads: a person in one edition after another. */
export interface Row {
  readonly file: string;
  readonly country: string;
  readonly role: string;
  readonly person_text: string;
  readonly since: string;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** A term as a row tells it. */
export interface Term {
  readonly name: string;
  readonly office: string;
  readonly country: string;
  readonly from: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Countries that the rows name as no atlas does, or not at all, by the Factbook's own file. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'africa/cf.json': 'CG',
  'africa/ct.json': 'CF',
  'africa/ga.json': 'GM',
  'africa/iv.json': 'CI',
  'australia-oceania/fm.json': 'FM',
  'middle-east/ae.json': 'AE',
};

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

/** Offices that bear another title in the first source. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  'at/chancellor': 'at/federal-chancellor',
  'be/monarch': 'be/king',
  'cn/premier': 'cn/premier-of-the-state-council',
  'jo/monarch': 'jo/king',
  'kh/monarch': 'kh/king',
  'ls/monarch': 'ls/king',
  'ma/monarch': 'ma/king',
  'me/president': 'me/president-of-montenegro',
  'me/prime-minister': 'me/prime-minister-of-montenegro',
  'ru/premier': 'ru/prime-minister',
  'sa/monarch': 'sa/king',
};

/** The term that a row tells, or why it is left to people. */
export function termOf(
  { file, country, person_text, since, role, first_seen, last_seen }: Row,
  gazetteer: Gazetteer,
): Term | string {
  if (!/^(?:chief of state|head of government)$/.test(role)) return `role "${role}"`;
  const code =
    COUNTRIES[file] ??
    gazetteer.countries.find(({ name, names }) => name === country || names.includes(country))?.code;
  if (!code) return 'no such country';
  // The family name is in capitals, wherever it stands: "LI Qiang", "Gustavo PETRO Urrego".
  const capitals =
    /^[\p{L}\p{M}'’.\- "]*[\p{Lu}'’]{2}[\p{L}\p{M}'’.\- "]*$/u.test(person_text.trim()) &&
    !/ - |\b(?:and|represented|serving)\b/.test(person_text);
  if (!capitals) return 'cannot tell title from name';
  const words = person_text
    .trim()
    .replace(/\bTan Sri /, '')
    .split(' ');
  const title = OFFICES.flatMap(([pattern, slug]) => {
    for (let n = Math.min(5, words.length - 1); n > 0; n--)
      if (pattern.test(words.slice(0, n).join(' '))) return [{ slug, n }];
    return [];
  })[0];
  // "President of the Council of Ministers", "Prime Minister and Minister of the Interior": more of the title follows.
  if (!title || /^(?:of\b|and\b|for\b|-|\(|Elect\b|Vice\b)/.test(words[title.n]!)) return 'another title';
  const from = dayOfText(since);
  if (!from) return `unreadable date "${since}"`;
  return {
    name: words
      .slice(title.n)
      .filter((word) => !/^(?:Dr|Col|Gen|Lt|Sr|Sir|Brig|Crown|Prince)\.?$/.test(word))
      .map((word) => fromCapitals(word.replaceAll('"', '')))
      .join(' '),
    office: OWN_TITLES[`${code.toLowerCase()}/${title.slug}`] ?? `${code.toLowerCase()}/${title.slug}`,
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
  return fromCapitalParts(word.split(/(?<=['’-])/));
}

function dayOfText(text: string): string | null {
  const match = /^(\d{1,2}) (\w+) (\d{4})/.exec(text);
  // "5 Sep 2025" too.
  const month = MONTHS.findIndex((name) => match?.[2] && match[2].length > 2 && name.startsWith(match[2]));
  const day = match ? dayNumber(Number(match[3]), month + 1, Number(match[1])) : null;
  return day === null ? null : isoOf(day);
}
