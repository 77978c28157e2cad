import { describe, expect, test } from 'vitest';
import { bundle } from '../../../src/cli/build/bundles';
import { LIMITS, measure, PACKAGE_ZIP, patternOf, sizeProblems } from '../../../src/cli/build/size-limits';

const sized = (bytes: number): Uint8Array => new Uint8Array(bytes);

describe('the limits', () => {
  test('let a package pass that is just as large as they say, and name what is larger by a byte', () => {
    expect(sizeProblems(new Map([[PACKAGE_ZIP, sized(8_000_000)]]))).toEqual([]);
    expect(sizeProblems(new Map([[PACKAGE_ZIP, sized(8_000_001)]]))).toEqual([
      expect.stringMatching(/^package\.zip: 8,000,001 bytes, more than 8,000,000 bytes\. \S.*/),
    ]);
  });

  test('are for each file of a name, and for all of them together', () => {
    const cards = (count: number, bytes: number) =>
      new Map(Array.from({ length: count }, (_, i) => [`data/cards/${i}.json`, sized(bytes)]));
    expect(sizeProblems(cards(10, 60_000))).toEqual([]);
    expect(sizeProblems(cards(1, 90_000))).toEqual([expect.stringContaining('data/cards/0.json: 90,000')]);
    expect(sizeProblems(cards(500, 60_000))).toEqual([
      expect.stringContaining('data/cards/*.json, together: 30,000,000'),
    ]);
  });

  test('hold for any file there may be, and leave the archives to their own', () => {
    expect(sizeProblems(new Map([['new/one.bin', sized(4_100_000)]]))).toEqual([
      expect.stringContaining('new/one.bin: 4,100,000'),
    ]);
    expect(measure(new Map([[PACKAGE_ZIP, sized(1)]]))).toHaveLength(1);
  });

  test('each have a reason', () => {
    for (const { file, why } of LIMITS) expect(why, file).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('the shipped scripts', async () => {
  const { files } = await bundle(process.cwd(), false);

  // What is in a whole build besides: `test/e2e/shipped-build.test.ts`.
  test('keep within the limits', () => {
    expect(sizeProblems(files)).toEqual([]);
  });

  test('and the style sheets have a limit each that is meant for them', () => {
    const meant = LIMITS.filter(({ file }) => file !== '**').map(patternOf);
    expect([...files.keys()].filter((path) => !meant.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('leave the reading of stories to the script that only comes with a story', () => {
    const text = (file: string): string => Buffer.from(files.get(file)!).toString();
    expect(text('reading.js')).toContain('backgrounder-official');
    expect(text('content.js')).not.toContain('backgrounder-official');
  });

  test('leave the drawing of cards to the background', () => {
    const text = (file: string): string => Buffer.from(files.get(file)!).toString();
    expect(text('drawing.js')).toContain('cardClose');
    for (const inPage of ['content.js', 'reading.js', 'hands.js']) {
      expect(text(inPage)).not.toContain('cardClose');
      // Nor does a page load the library that draws.
      expect(text(inPage)).not.toContain('diffed');
    }
  });
});
