import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { documentText, marksOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** Flips one bit in the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = bytes[middle]! ^ 1;
  writeFileSync(file, bytes);
}

inBothBrowsers(
  'a damaged index',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('is refused: the page stays as it is, the popup says so, and the error names the file', async () => {
      const { reader } = stage;
      const page = await reader.open(SAMPLE_PLACE);
      const before = await documentText(page);
      const popup = await reader.popup(page);
      await eventually('the popup to say so', async () =>
        (await popup.evaluate<string>('document.body.innerText')).includes('The dataset could not be read'),
      );
      await popup.close();
      await pause(500);
      expect(await marksOn(page)).toEqual([]);
      expect(await documentText(page)).toBe(before);
      if (reader.name === 'chromium') expect((await reader.complaints()).join()).toMatch(/lexicon/);
      await page.close();
    });
  },
  { alter: (folder) => damage(join(folder, 'data', 'lexicon.bin')) },
);
