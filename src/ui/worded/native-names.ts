import type { CardModel } from '../../core/card';

/** A person of many spellings is recognised by two. */
const MOST = 2;

/**
 * The names in other scripts worth showing: none that is only a part of another, and none twice.
 *
 * @param lang the reader's language: the name as it is written there comes first
 */
export function nativeNames({ native }: CardModel, lang: string): CardModel['native'] {
  const whole = native.filter(
    ({ text }, i) =>
      !native.some(
        (other, j) => i !== j && other.text.includes(text) && (other.text.length > text.length || j < i),
      ),
  );
  const isReaders = (name: { readonly lang: string }): boolean => name.lang.split('-')[0] === lang;
  return [...whole.filter(isReaders), ...whole.filter((name) => !isReaders(name))].slice(0, MOST);
}
