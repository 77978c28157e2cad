import type { CardModel } from '../../core/card';

/** A person of many spellings is recognised by two. */
const MOST = 2;

/** Letters of other scripts that look like Latin ones: "Т-90" in Cyrillic is no news beside "T-90". */
const LOOK = new Map(
  [...'АВЕЅІЈКМНОРСТУХаеѕіјорсух'].map((letter, i) => [letter, 'ABESIJKMHOPCTYXaesijopcyx'[i]!]),
);
const look = (text: string): string => [...text].map((letter) => LOOK.get(letter) ?? letter).join('');

/**
 * The names in other scripts worth showing: none that looks like the name itself or is only a part of another, and none
 * twice.
 *
 * @param lang the reader's language: the name as it is written there comes first
 */
export function nativeNames({ name, native }: CardModel, lang: string): CardModel['native'] {
  const whole = native.filter(
    ({ text }, i) =>
      look(text) !== name &&
      !native.some(
        (other, j) => i !== j && other.text.includes(text) && (other.text.length > text.length || j < i),
      ),
  );
  const isReaders = (name: { readonly lang: string }): boolean => name.lang.split('-')[0] === lang;
  return [...whole.filter(isReaders), ...whole.filter((name) => !isReaders(name))].slice(0, MOST);
}
