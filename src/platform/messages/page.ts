import type { PageState, ToContent } from '../../core/message';
import { browser } from '../browser';
import { hearMessages } from './hear';
import { senderOf } from './sender';
import { isPageState, isToContent } from './to-content';

/**
 * Sends a command or question to the content script of a tab's top frame.
 *
 * @returns the page's state for `state`, and `undefined` for commands or when no script of ours runs there
 */
export async function askPage(
  tabId: number,
  message: ToContent,
  frameId = 0,
): Promise<PageState | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return isPageState(answer) ? answer : undefined;
  } catch {
    // "Receiving end does not exist": a page without our script. That is an answer too.
    return undefined;
  }
}

/**
 * In a content script: hears what the extension's own pages and worker ask, until `signal` aborts.
 *
 * @param hear gives the page's state for `state`; for the rest its result is not sent back
 */
export function hearExtension(
  hear: (message: ToContent) => PageState | undefined,
  signal: AbortSignal,
): void {
  const stop = hearMessages((message, sender) => {
    if (senderOf(sender).from !== 'extension' || !isToContent(message)) return undefined;
    return Promise.resolve(hear(message) ?? null);
  });
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // An orphaned script has no runtime to leave.
    }
  });
}
