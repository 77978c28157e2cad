import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';

/** A content script of ours, by the document it runs in. */
export interface PageSender {
  readonly from: 'page';
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** Where a message comes from, as the browser itself says; a message cannot claim another. */
export type Sender = PageSender | { readonly from: 'extension' } | { readonly from: 'stranger' };

/** Names the sender of a message: a content script of ours, a page or worker of ours, or neither. */
export function senderOf(sender: Runtime.MessageSender): Sender {
  if (sender.id !== browser.runtime.id) return { from: 'stranger' };
  const tabId = sender.tab?.id;
  // The worker's own messages bear no URL in Firefox; a page of ours may be opened in a tab and then bears one.
  const { url } = sender;
  if (url === undefined ? tabId === undefined : url.startsWith(browser.runtime.getURL('')))
    return { from: 'extension' };
  if (tabId === undefined || url === undefined) return { from: 'stranger' };
  return { from: 'page', tabId, frameId: sender.frameId ?? 0, url };
}
