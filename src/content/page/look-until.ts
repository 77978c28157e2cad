import { LATER_LOOKS_MS } from '../gate/later-looks';

/** Looks at once, and again a little later, until there is something to see. */
export async function lookUntil(look: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (const wait of [0, ...LATER_LOOKS_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || (await look())) return;
  }
}
