import type { Reader } from '../e2e/harness/reader';
import { eventually } from '../e2e/harness/reader';

/** Milliseconds from the parsed document to the first mark, as the page itself could see it. */
export async function firstMarkAfter(reader: Reader, place: string): Promise<number> {
  const page = await reader.open('www.example.org/world/blank');
  await page.evaluateOnNewDocument(() => {
    const world = globalThis as { firstMark?: number; parsed?: number };
    document.addEventListener('DOMContentLoaded', () => {
      world.parsed = performance.now();
    });
    const look = (): void => {
      const marks = ['official', 'weapon', 'source'].some(
        (kind) => CSS.highlights.get(`backgrounder-${kind}`)?.size,
      );
      if (marks) world.firstMark = performance.now();
      else setTimeout(look, 4);
    };
    look();
  });
  await page.goto(reader.url(place));
  const time = await eventually('a mark', () =>
    page.evaluate(() => {
      const { firstMark, parsed } = globalThis as { firstMark?: number; parsed?: number };
      return firstMark !== undefined && parsed !== undefined && { ms: Math.max(0, firstMark - parsed) };
    }),
  );
  await page.close();
  return time.ms;
}
