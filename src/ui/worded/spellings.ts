import type { CardModel } from '../../core/card';
import type { WeaponClass } from '../../core/record';

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

/** "USNS Sacagawea", "JS Ise": a ship of a class is no spelling of it. */
const SHIP = /^\p{Lu}{2,5} \p{Lu}\p{Ll}/u;
const SHIP_CLASSES: ReadonlySet<string> = new Set<WeaponClass>([
  'surface-ship',
  'aircraft-carrier',
  'submarine',
]);

const singular = (word: string): string => word.replace(/s$/, '');

/**
 * Other spellings worth showing: none that only puts a word to the name or a hyphen or an accent into it, no plural of
 * another, and none of a weapon that puts to a part of its name what the card says it is.
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
        (model.kind === 'weapon' && SHIP_CLASSES.has(model.class) && SHIP.test(spelling)) ||
        (singular(spelling) !== spelling && model.alsoWritten.includes(singular(spelling))) ||
        (said && words.every((word) => said.has(singular(word))))
      );
    })
    .slice(0, MOST);
}
