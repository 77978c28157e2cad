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

  test('leave the drawing of cards to the script that only comes with a card', () => {
    const text = (file: string): string => Buffer.from(files.get(file)!).toString();
    expect(text('card.js')).toContain('cardClose');
    expect(text('reading.js')).not.toContain('cardClose');
  });
});
