import type { BadgeReport } from '../core/message';
import { setToolbar } from '../platform/toolbar';
import { plainText, type Words } from '../ui/words';

type Look = Pick<BadgeReport, 'state' | 'count'>;

/** Shows on a tab's toolbar button how many entities its page names, or that the reader switched it off there. */
export async function report(words: Words, { state, count }: Look, tabId: number): Promise<void> {
  const title = plainText(buttonTitle(words, { state, count }));
  await setToolbar(tabId, state, { badge: badgeText({ state, count }), title });
}

/** The button has room for four characters. That it is off its icon says, in every language. */
export function badgeText({ state, count }: Look): string {
  if (state !== 'active' || count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

/** What the button says when the pointer rests on it, and to those who do not see the badge. */
export function buttonTitle(words: Words, { state, count }: Look): string {
  if (state === 'off') return words.message('toolbarOff');
  if (state === 'active' && count > 0) return words.count('toolbarMarked', count);
  return words.message('extensionName');
}
