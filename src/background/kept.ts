/** Something that is opened when it is first asked for. */
interface Kept<T> {
  (): Promise<T>;
  /** Lets it go, so that the next request opens it anew. */
  forget(): void;
}

/**
 * Keeps something costly that is opened on first use, shared by everyone who asks meanwhile, and let go when nobody
 * has asked for a while. A failed opening is not kept: the next request tries again.
 *
 * @param idleMs how long after the last request it is let go
 */
export function kept<T>(open: () => Promise<T>, idleMs: number): Kept<T> {
  let opened: Promise<T> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    opened = null;
  };
  const get = (): Promise<T> => {
    clearTimeout(timer);
    timer = setTimeout(forget, idleMs);
    if (!opened) {
      const now = open();
      now.catch(() => {
        if (opened === now) forget();
      });
      opened = now;
    }
    return opened;
  };
  return Object.assign(get, { forget });
}
