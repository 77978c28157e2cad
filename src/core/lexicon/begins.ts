import { hashToken, MULTIPLIER_1 } from './hash';

/** A first token of some form. */
export interface Beginning {
  readonly token: string;
  /** Whether some form that begins with it may begin in lower case. */
  readonly small: boolean;
}

/** At eight places for a token, a word that begins no form is looked up in vain once in ten times. */
const PLACES_PER_TOKEN = 8;

/**
 * Which tokens may begin a form: a Bloom filter with one hash (Bloom 1970), of two bits a place. The lower bit says that
 * some form begins with a token of that hash, the upper one that one may do so in lower case: "will" and "mark" are
 * common words but begin names only as "Will" and "Mark". A place is named by the upper bits of the token's first hash.
 */
export function packBeginnings(
  beginnings: readonly Beginning[],
  seed: number,
): {
  readonly begins: Uint8Array;
  readonly beginsShift: number;
} {
  let bits = 2;
  while (2 ** bits < beginnings.length * PLACES_PER_TOKEN) bits++;
  const begins = new Uint8Array(2 ** bits / 4);
  const beginsShift = 32 - bits;
  for (const { token, small } of beginnings) {
    const place = hashToken(token, seed, MULTIPLIER_1) >>> beginsShift;
    begins[place >> 2]! |= (small ? 3 : 1) << ((place & 3) * 2);
  }
  return { begins, beginsShift };
}
