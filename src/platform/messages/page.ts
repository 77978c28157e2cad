import type { PageState, ToContent } from '../../core/message';
import { browser } from '../browser';
import type { Command } from '../intents';
import { isPageState } from './page-state';

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
 * Sends a command to the document of a tab that has the focus: a frame of the page, if our script runs in it, or else
 * the page itself.
 */
export async function askFocused(tabId: number, type: Command): Promise<void> {
  // The frames that are not meant leave the message unanswered.
  const taken: unknown = await browser.tabs
    .sendMessage(tabId, { type, where: 'focus' })
    .catch(() => undefined);
  if (taken === undefined) await askPage(tabId, { type });
}

/** Tells all pages that our script reads something. */
export async function tellPages(message: ToContent): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours, which is an error to the browser and none to us.
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => undefined)),
  );
}
