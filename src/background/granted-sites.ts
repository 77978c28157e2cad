import { injectInto } from '../platform/injection';
import { grantedBeyondManifest } from '../platform/permissions';

let running = Promise.resolve();

/**
 * Makes the content script run on exactly the sites that the reader has granted beyond the manifest's. One at a time:
 * the browser reports a grant and its scripts asynchronously, and two passes at once could register twice.
 */
export function injectWhereGranted(): Promise<void> {
  running = running.then(async () => {
    try {
      await injectInto(await grantedBeyondManifest());
    } catch (error) {
      console.error('Backgrounder could not follow the granted sites:', error);
    }
  });
  return running;
}
