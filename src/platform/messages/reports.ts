import type { ToBackground } from '../../core/message';
import { hearMessages } from './hear';
import { senderOf } from './sender';

/**
 * In a page of the extension: calls `changed` with the tab whose content script reports that its marks changed. The
 * report is the toolbar badge's; every page of the extension hears it too, so nothing more need be sent.
 */
export function hearReports(changed: (tabId: number) => void, signal: AbortSignal): void {
  const stop = hearMessages((message, sender) => {
    const from = senderOf(sender);
    const { type } = (message ?? {}) as { readonly type?: unknown };
    if (type === ('badge' satisfies ToBackground['type']) && from.from === 'page' && from.frameId === 0) {
      changed(from.tabId);
    }
    return undefined;
  });
  signal.addEventListener('abort', stop);
}
