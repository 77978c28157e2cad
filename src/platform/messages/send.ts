import type { ToBackground } from '../../core/message';
import { browser } from '../browser';

/** The worker gave no answer, or one that cannot be used: it died, or its data are damaged. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The extension was updated, reloaded or removed: this script is what is left of the old one. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}

/**
 * A cold worker opens its data in a few tenths of a second (platform notes, section 6); one that says nothing for this
 * long, on however slow a machine, is dead.
 */
const PATIENCE_MS = 15_000;

/** Whether an error says so; it may be made by another script's class. */
export const isGone = (error: unknown): boolean => error instanceof Error && error.name === 'ExtensionGone';

/** Whether the extension that this script belongs to still is the one installed. */
export function extensionLives(): boolean {
  try {
    // Chrome empties `runtime` of an orphaned script; Firefox throws.
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/**
 * Sends something to the background and gives its answer, unchecked.
 *
 * @throws {NoAnswer} when there is none
 * @throws {ExtensionGone} when this script outlived its extension
 */
export async function send(message: ToBackground): Promise<unknown> {
  if (!extensionLives()) throw new ExtensionGone();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('the background is silent')), PATIENCE_MS);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), silence]);
  } catch (error) {
    if (!extensionLives() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error instanceof NoAnswer
      ? error
      : new NoAnswer('the background could not be reached', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
