import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedFileError } from '../../../src/core/bytes';
import { buildLexicon, openLexicon } from '../../../src/core/lexicon';

const sound = buildLexicon(
  ['Vladimir Putin', 'S-300', 'Fars News Agency'].map((text, row) => ({ text, row, casePolicy: 1 as const })),
  1,
);

describe('a damaged lexicon is refused with a clear error', () => {
  test('cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sound.byteLength - 1 }), (length) => {
        expect(() => openLexicon(sound.slice(0, length))).toThrow(DamagedFileError);
      }),
    );
  });

  test('with any bit flipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sound.byteLength * 8 - 1 }), (bit) => {
        const copy = sound.slice(0);
        const bytes = new Uint8Array(copy);
        // The build's id stands outside the checksum: it is compared with the table's instead.
        fc.pre(bit >> 3 < 8 || bit >> 3 > 11);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => openLexicon(copy)).toThrow(DamagedFileError);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    [
      'another file',
      new TextEncoder().encode('<!doctype html><html></html>').buffer as ArrayBuffer,
      'some other file',
    ],
    ['nothing', new ArrayBuffer(0), 'cut short'],
  ])('%s', (_, buffer, message) => {
    expect(() => openLexicon(buffer)).toThrow(message);
  });

  test('of another format', () => {
    const copy = sound.slice(0);
    new Uint32Array(copy)[1] = 99;
    expect(() => openLexicon(copy)).toThrow('has format 99, this program reads format 5');
  });
});
