import type { BadgeReport } from '../core/message';
import { setToolbar } from '../platform/toolbar';

/** Shows on a tab's toolbar button how many entities its page names, or that the reader switched it off there. */
export async function report({ state, count }: BadgeReport, tabId: number): Promise<void> {
  await setToolbar(tabId, state, badgeText(state, count));
}

/** The button has room for four characters. */
export function badgeText(state: BadgeReport['state'], count: number): string {
  if (state === 'off') return 'off';
  if (state === 'none' || count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
