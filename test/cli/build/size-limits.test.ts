import { describe, expect, test } from 'vitest';
import { bundle } from '../../../src/cli/build/bundles';
import limits from '../../../src/cli/build/size-limits.json';

describe('the shipped scripts', async () => {
  const { files } = await bundle(process.cwd(), false);

  // The others are of whole builds: `test/e2e/shipped-build.test.ts`.
  test.each(limits.filter(({ file }) => files.has(file)))(
    '$file is no more than $bytes bytes',
    ({ file, bytes, why }) => {
      expect(files.get(file)?.length, why).toBeLessThanOrEqual(bytes);
      // A limit that a script is far below guards nothing.
      expect(files.get(file)?.length).toBeGreaterThan(bytes / 4);
    },
  );

  test('leave the reading of stories to the script that only comes with a story', () => {
    const text = (file: string): string => Buffer.from(files.get(file)!).toString();
    expect(text('reading.js')).toContain('backgrounder-official');
    expect(text('content.js')).not.toContain('backgrounder-official');
  });

  test('leave the drawing of cards to the background', () => {
    const text = (file: string): string => Buffer.from(files.get(file)!).toString();
    expect(text('drawing.js')).toContain('cardClose');
    for (const inPage of ['content.js', 'reading.js', 'card.js']) {
      expect(text(inPage)).not.toContain('cardClose');
      // Nor does a page load the library that draws.
      expect(text(inPage)).not.toContain('diffed');
    }
  });

  test('are together no more in a page than 64 kB, the card included', () => {
    const inPage = ['content.js', 'reading.js', 'card.js'].map((file) => files.get(file)!.length);
    expect(inPage.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(64_000);
  });
});
