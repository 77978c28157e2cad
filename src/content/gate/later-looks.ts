/**
 * A page built by scripts has no story yet when we first look. These are the later looks, in milliseconds after each
 * other; then a page without one is left alone until it navigates.
 */
const LATER_LOOKS_MS = [700, 2_000];

/**
 * Looks at once, and again a little later, until there is something to see.
 *
 * @param look says whether there is; the first time it is called before this returns
 */
export async function lookUntil(look: () => boolean | Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (const wait of [0, ...LATER_LOOKS_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || (await look())) return;
  }
}
