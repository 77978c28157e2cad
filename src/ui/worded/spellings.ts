import type { CardModel } from '../../core/card';

/** More spellings than this do not help to recognise a name. */
const MOST = 4;

/** Accents, the article, and how words are joined tell no reader anything: "Erdogan", "New York Times", "PressTV". */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/[\s‐‑-]+/);

const singular = (word: string): string => word.replace(/s$/, '');

/**
 * Other spellings worth showing: none that only puts a word to the name or a hyphen or an accent into it, and none of a
 * weapon that puts to a part of its name what the card says it is.
 */
export function spellingsOf(model: CardModel): readonly string[] {
  const name = wordsOf(model.name);
  const said =
    model.kind === 'weapon' ? new Set([...name, ...wordsOf(model.what.value)].map(singular)) : undefined;
  return model.alsoWritten
    .filter((spelling) => {
      const words = wordsOf(spelling);
      return !(
        words.join(' ').includes(name.join(' ')) ||
        words.join('') === name.join('') ||
        (said && words.every((word) => said.has(singular(word))))
      );
    })
    .slice(0, MOST);
}
