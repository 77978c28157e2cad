import { isGone } from '../platform/messages/send';

/** A worker that the browser has just ended is started again by the next message; this gives it that moment. */
const BEFORE_RETRY_MS = 500;

/**
 * Asks something of the background once more after it failed once; not after the extension itself is gone.
 *
 * @throws the second failure, or that the extension is gone
 */
export async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isGone(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, BEFORE_RETRY_MS));
    return ask();
  }
}
