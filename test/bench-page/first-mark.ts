import type { Reader } from '../e2e/harness/reader';
import { eventually } from '../e2e/harness/reader';
import { type Figure, median, ms } from './figures';
import { AWAY } from './pages';

/** How long a reader waits for the first mark of a page, with the background awake and after it was stopped. */
export async function firstMarks(reader: Reader, place: string): Promise<Figure[]> {
  const warm: number[] = [];
  const cold: number[] = [];
  for (let i = 0; i < 5; i++) {
    warm.push(await firstMarkAfter(reader, place));
    await reader.stopBackground();
    cold.push(await firstMarkAfter(reader, place));
  }
  return [
    {
      what: 'first mark after the document is there, worker warm',
      goal: '',
      measured: ms(median(warm)),
    },
    {
      what: 'first mark, worker cold, median (worst)',
      goal: '≤ 300 ms',
      measured: `${ms(median(cold))} (${ms(Math.max(...cold))})`,
    },
  ];
}

/** Milliseconds from the parsed document to the first mark, as the page itself could see it. */
async function firstMarkAfter(reader: Reader, place: string): Promise<number> {
  const page = await reader.open(`${AWAY}blank`);
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
