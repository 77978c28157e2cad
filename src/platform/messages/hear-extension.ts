import type { PageState, ToContent } from '../../core/message';
import { hearMessages } from './hear';
import { senderOf } from './sender';
import { isToContent } from './to-content';

/** What a command is answered with: `undefined` is what the browser gives when nobody answers. */
const DONE = 'done';

/**
 * In a content script: hears what the extension's own pages and worker ask, until `signal` aborts.
 *
 * @param hear gives the page's state for `state`, `null` when it did what it was told, `not-mine` for what another
 *   frame of the page is to do
 */
export function hearExtension(
  hear: (message: ToContent) => PageState | null | 'not-mine',
  signal: AbortSignal,
): void {
  const stop = hearMessages((message, sender) => {
    if (senderOf(sender).from !== 'extension' || !isToContent(message)) return undefined;
    const answer = hear(message);
    return answer === 'not-mine' ? undefined : Promise.resolve(answer ?? DONE);
  });
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // An orphaned script has no runtime to leave.
    }
  });
}
