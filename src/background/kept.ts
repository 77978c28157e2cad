/**
 * Keeps something costly that is opened on first use, shared by everyone who asks meanwhile, and let go when nobody
 * has asked for a while. A failed opening is not kept: the next request tries again.
 *
 * @param idleMs how long after the last request it is let go
 */
export function kept<T>(open: () => Promise<T>, idleMs: number): () => Promise<T> {
  let opened: Promise<T> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      opened = null;
    }, idleMs);
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
