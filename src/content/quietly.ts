import { isHidden } from './gate/look';

/**
 * Does something, now or in a while, that a page can keep us from by hiding the DOM's own properties: it is then not
 * done, and nobody need hear of it. Any other error is one of ours, and is thrown.
 */
export async function quietly(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isHidden(error)) throw error;
  }
}
