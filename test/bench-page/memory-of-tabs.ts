import { pause, type Reader } from '../e2e/harness/reader';
import type { Figure } from './figures';
import { memoryOfTree } from './memory';
import { READ, SETTLED_MS, UNREAD } from './pages';

/** What the extension adds to the memory of all the browser's processes for each tab, over numbers of tabs. */
export async function memoryOfTabs(reader: Reader, page: string): Promise<Figure[]> {
  const held = async (place: string, tabs: number): Promise<number | null> => {
    const pages = [];
    for (let i = 0; i < tabs; i++) pages.push(await reader.open(place));
    await pause(3 * SETTLED_MS);
    const memory = memoryOfTree(pages[0]!.browser().process()!.pid!);
    for (const one of pages) await one.close();
    return memory;
  };
  const figures: Figure[] = [];
  for (const tabs of [1, 10, 50]) {
    const without = await held(UNREAD + page, tabs);
    const withUs = await held(READ + page, tabs);
    const measured =
      without === null || withUs === null
        ? 'not told by this system'
        : `${((withUs - without) / 1e6 / tabs).toFixed(2)} MB`;
    figures.push({ what: `${tabs} tabs: memory of all processes, added for each tab`, goal: '', measured });
  }
  return figures;
}
