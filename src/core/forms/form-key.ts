import { simplified } from './han-variants';
import { scriptOf } from './script';

/** What names in other scripts than Latin are kept and looked up by. */
export interface FormKey {
  /** The whole name without gaps. */
  readonly key: string;
  /** What it begins with: its first word, or two units where words are not parted. */
  readonly begins: string;
}

/** Letters that Cyrillic orthographies exchange: Нетаньяху and Нетаньягу differ, Песков and Пєсков do not. */
const CYRILLIC: Readonly<Record<string, string>> = { і: 'и', ї: 'и', ы: 'и', є: 'е', э: 'е', ь: '', ъ: '' };
/** A hamza on the line, which many leave out. */
const HAMZA = /ء/g;
/** The Arabic article, which names take and lose ("حسن الروحاني"), and the "house of" that is mixed up with it. */
const ARTICLE = /^ال(?=..)/;
const HOUSE_OF = 'ال';

/** A word of a name, folded, as its key has it; may be empty. */
export function wordKey(token: string): string {
  switch (scriptOf(token)) {
    case 'cyrillic':
      return token.replace(/[іїыєэьъ]/g, (letter) => CYRILLIC[letter]!);
    case 'arabic': {
      if (token === HOUSE_OF) return '';
      const bare = token.replace(HAMZA, '').replace(ARTICLE, '');
      // "عبدالله" and "عبد الله" are one name.
      return bare.replace(/^عبدال(?=..)/, 'عبد');
    }
    default:
      return token;
  }
}

/** The first word of a name, of which "Abd" is only the half. */
export const beginsOf = (word: string): string => (word.startsWith('عبد') ? 'عبد' : word);

/** How many units of a script without spaces tell where a name may begin. */
const BEGINNING = 2;

/** The key of a run of units of a script without spaces. */
export function unspacedKey(units: string): string {
  return simplified(units)
    .replace(/ヴァ/g, 'バ')
    .replace(/ヴィ/g, 'ビ')
    .replace(/ヴェ/g, 'ベ')
    .replace(/ヴォ/g, 'ボ')
    .replace(/ヴ/g, 'ブ')
    .replace(/ー/g, '');
}

/** What a key of a script without spaces begins with. */
export const unspacedBegins = (key: string): string => key.slice(0, BEGINNING);

/** The key of a name of the dataset, from its folded tokens; `null` for one in Latin letters. */
export function formKey(tokens: readonly string[]): FormKey | null {
  const script = tokens.length === 0 ? 'latin' : scriptOf(tokens[0]!);
  if (script === 'latin' || script === 'other') return null;
  if (script === 'unspaced') {
    const key = unspacedKey(tokens.join(''));
    return { key, begins: unspacedBegins(key) };
  }
  const words = tokens.map(wordKey).filter((word) => word !== '');
  const [first] = words;
  return first === undefined ? null : { key: words.join(''), begins: beginsOf(first) };
}
