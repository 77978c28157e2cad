import type { CardModel } from '../../core/card';

/** A person of many spellings is recognised by two. */
const MOST = 2;

/** The names in other scripts worth showing: none that is only a part of another, and none twice. */
export function nativeNames({ native }: CardModel): CardModel['native'] {
  const whole = native.filter(
    ({ text }, i) =>
      !native.some(
        (other, j) => i !== j && other.text.includes(text) && (other.text.length > text.length || j < i),
      ),
  );
  return whole.slice(0, MOST);
}
