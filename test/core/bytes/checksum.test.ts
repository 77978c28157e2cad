import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/core/bytes/checksum';

/** Lengths around the block of words that is summed in one go. */
const words = fc
  .oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1023, 1024, 1025, 1026, 2048, 3071))
  .chain((length) => fc.int32Array({ minLength: length, maxLength: length }));

const changed = (sound: Int32Array, change: (copy: Int32Array) => void): Int32Array => {
  const copy = sound.slice();
  change(copy);
  return copy;
};

describe('a checksum tells a damaged file', () => {
  test('with a changed word, whatever it was and is', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer(), (sound, at, word) => {
        const i = at % sound.length;
        fc.pre(sound[i] !== word);
        expect(checksum(changed(sound, (copy) => copy.fill(word, i, i + 1)))).not.toBe(checksum(sound));
      }),
      { numRuns: 2_000 },
    );
  });

  test('with two flipped bits', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (sound, a, b) => {
        const bits = sound.length * 32;
        fc.pre(a % bits !== b % bits);
        const damaged = changed(sound, (copy) => {
          for (const bit of [a % bits, b % bits]) copy[bit >> 5]! ^= 1 << (bit & 31);
        });
        expect(checksum(damaged)).not.toBe(checksum(sound));
      }),
      { numRuns: 2_000 },
    );
  });

  test('with stretches that changed places, or were zeroed', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (sound, a, b) => {
        const [i, k] = [a % sound.length, b % sound.length];
        const swapped = changed(sound, (copy) => {
          [copy[i], copy[k]] = [copy[k]!, copy[i]!];
        });
        const zeroed = changed(sound, (copy) => copy.fill(0, Math.min(i, k), Math.max(i, k) + 1));
        for (const damaged of [swapped, zeroed]) {
          fc.pre(damaged.some((word, at) => word !== sound[at]));
          expect(checksum(damaged)).not.toBe(checksum(sound));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('that was cut after a word, even one of zeros', () => {
    for (const length of [1, 2, 3, 1024, 1025])
      expect(checksum(new Int32Array(length))).not.toBe(checksum(new Int32Array(length + 1)));
  });
});
