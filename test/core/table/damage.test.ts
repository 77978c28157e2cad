import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../../src/core/annotate';
import { DamagedFileError } from '../../../src/core/bytes';
import { openLexicon } from '../../../src/core/lexicon';
import { openTable } from '../../../src/core/table';
import { compiled } from '../resolve/world';

/** The build's id, bytes 8 to 11, is not checked by itself but compared with the other file's. */
const BUILD_ID = { first: 64, last: 95 };
const flipped = (sound: ArrayBuffer, bit: number): ArrayBuffer => {
  const copy = sound.slice(0);
  new Uint8Array(copy)[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};

describe('a damaged resolution table is refused with a clear error', () => {
  const sound = compiled.table;

  test('cut short anywhere, or with something after its end', () => {
    fc.assert(
      fc.property(fc.nat(sound.byteLength - 1), (length) => {
        expect(() => openTable(sound.slice(0, length))).toThrow(DamagedFileError);
      }),
    );
    const longer = new Uint8Array(sound.byteLength + 4);
    longer.set(new Uint8Array(sound));
    expect(() => openTable(longer.buffer)).toThrow(DamagedFileError);
  });

  test('with any bit flipped', () => {
    fc.assert(
      fc.property(fc.nat(sound.byteLength * 8 - 1), (bit) => {
        fc.pre(bit < BUILD_ID.first || bit > BUILD_ID.last);
        expect(() => openTable(flipped(sound, bit))).toThrow(DamagedFileError);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each(['lexicon', 'table'] as const)('a %s of another build is not used with the rest', (which) => {
  for (let bit = BUILD_ID.first; bit <= BUILD_ID.last; bit++) {
    const files = { ...compiled, [which]: flipped(compiled[which], bit) };
    expect(() => makeEngine(openLexicon(files.lexicon), openTable(files.table))).toThrow(/of build/);
  }
});
