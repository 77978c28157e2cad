import type { TokenTable } from './token-table';

/** Languages of the token tables. */
export type ComposedLanguage = 'ru' | 'ar' | 'he' | 'zh' | 'ja' | 'ko';

/** A language's habits with foreign names. */
interface Habit {
  readonly gap: string;
  /** Countries whose people it writes by another rule: with their own characters, or not to be put together from words. */
  readonly never: ReadonlySet<string>;
  /** Countries whose people it writes surname first, though English does not. */
  readonly surnameFirst: ReadonlySet<string>;
}

const CHARACTERS = ['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP'];

const HABITS: Readonly<Record<ComposedLanguage, Habit>> = {
  ru: { gap: ' ', never: new Set(), surnameFirst: new Set() },
  ar: { gap: ' ', never: new Set(), surnameFirst: new Set() },
  he: { gap: ' ', never: new Set(['IL']), surnameFirst: new Set() },
  zh: { gap: '·', never: new Set([...CHARACTERS, 'VN', 'SG', 'HU']), surnameFirst: new Set() },
  ja: { gap: '・', never: new Set(CHARACTERS), surnameFirst: new Set(['HU']) },
  ko: { gap: ' ', never: new Set(['KR', 'KP', 'HU']), surnameFirst: new Set(['JP']) },
};

/** Initials and generations, which no other script has. */
const LEFT_OUT = /^(?:\p{Lu}\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/u;

/** "Abdul Aziz" and "Abdulaziz": the tables have them torn. */
const SERVANT_OF = /^abd(?:[aeu]l|er|es|ar|as|ur|our)?-?$/i;
const SERVANT = /^abd[aeou]?u?[lrszhdn]l?(?=[a-z]{3})/i;
const SERVANT_OF_GOD = /^abd[aou]ll?ahi?$/i;
const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)$/i;
const HOUSES = new Set([
  'sabah',
  'thani',
  'khalifa',
  'nahyan',
  'maktoum',
  'saud',
  'said',
  'qasimi',
  'nuaimi',
  'mualla',
  'sharqi',
]);

/**
 * A name as another language writes it, put together from the commonest counterparts of its words; `null` where a word
 * has none, or the language has another rule for the person's country. Right for nine names of ten (CONTRIBUTING.md).
 */
export function compose(
  name: string,
  country: string | undefined,
  language: ComposedLanguage,
  table: TokenTable,
): string | null {
  const { gap, never, surnameFirst } = HABITS[language];
  if (never.has(country ?? '')) return null;
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !LEFT_OUT.test(word));
  if (words.length < 2 || /[,(]/.test(name)) return null;
  const parts = language === 'ar' ? arabic(words, table) : words.map((word) => table.of(word)?.text ?? null);
  const known = parts?.filter((part) => part !== null);
  if (!parts || !known || known.length < parts.length) return null;
  const ordered = surnameFirst.has(country ?? '') ? [known.at(-1)!, ...known.slice(0, -1)] : known;
  return ordered.join(gap);
}

/** Arabic names keep article and noun in one word, and "servant of" with what follows. */
function arabic(words: readonly string[], table: TokenTable): (string | null)[] | null {
  const parts: (string | null)[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (SERVANT_OF_GOD.test(word)) parts.push('عبد', 'الله');
    else if (SERVANT_OF.test(word) && next) {
      parts.push('عبد', definite(table.of(next)?.text));
      i++;
    } else if (SERVANT.test(word)) {
      const rest = word.replace(SERVANT, '');
      parts.push('عبد', definite(table.of(rest)?.text));
    } else if (ARTICLE.test(word) && next) {
      const noun = table.of(next)?.text;
      if (word === 'Al' && HOUSES.has(next.toLowerCase()) && next.toLowerCase() !== 'sabah')
        parts.push('آل', noun ?? null);
      else parts.push(definite(noun));
      i++;
    } else parts.push(table.of(word)?.text ?? null);
  }
  return parts;
}

const definite = (noun: string | undefined): string | null =>
  noun === undefined ? null : noun.startsWith('ال') ? noun : `ال${noun}`;
