import type { CardModel } from '../../core/card';

/** A person of many spellings is recognised by two. */
const MOST = 2;

/** Where a person is from, as a tag whose likely language and script the platform knows: `ru-Cyrl-RU`. */
const likely = (tag: string): Intl.Locale => new Intl.Locale(tag).maximize();

/**
 * Names of a person in the language of their own country; where there are none, in its script: not how a third
 * language writes them. A thing's name is its own whatever its language.
 */
function ownNames(names: CardModel['native'], model: CardModel): CardModel['native'] {
  // Who writes a pack knows which names are their people's own.
  if (model.kind !== 'official' || model.pack || !/^[A-Z]{2}$/.test(model.country ?? '')) return names;
  const home = likely(`und-${model.country}`);
  if (home.script === 'Latn') return names;
  const inLanguage = names.filter(({ lang }) => lang.split('-')[0] === home.language);
  return inLanguage.length > 0 ? inLanguage : names.filter(({ lang }) => likely(lang).script === home.script);
}

/** Letters of other scripts that look like Latin ones: "Т-90" in Cyrillic is no news beside "T-90". */
const LOOK = new Map(
  [...'АВЕЅІЈКМНОРСТУХаеѕіјорсух'].map((letter, i) => [letter, 'ABESIJKMHOPCTYXaesijopcyx'[i]!]),
);
const look = (text: string): string => [...text].map((letter) => LOOK.get(letter) ?? letter).join('');

/**
 * The names in other scripts worth showing: a person's own and the one that the reader can read; none that looks like
 * the name itself or is only a part of another, and none twice.
 *
 * @param lang the reader's language: the name as it is written there comes first
 */
export function nativeNames(model: CardModel, lang: string): CardModel['native'] {
  const { name, native } = model;
  const whole = native.filter(
    ({ text }, i) =>
      look(text) !== name &&
      !native.some(
        (other, j) => i !== j && other.text.includes(text) && (other.text.length > text.length || j < i),
      ),
  );
  const isReaders = (name: { readonly lang: string }): boolean => name.lang.split('-')[0] === lang;
  const own = ownNames(whole, model).filter((name) => !isReaders(name));
  return [...whole.filter(isReaders), ...own].slice(0, MOST);
}
