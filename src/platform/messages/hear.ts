import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';

/**
 * Hears messages from now on. A listener that answers with a promise is understood by Firefox alone; both browsers know
 * the callback.
 *
 * @param hear gives its answer, or `undefined` for a message that it leaves to others
 * @returns what stops it
 */
export function hearMessages(
  hear: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const answer = hear(message, sender);
    answer?.then(sendResponse, () => sendResponse(undefined));
    return answer && true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
}
