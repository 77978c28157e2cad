/**
 * Does what reads something stored and writes it anew, one after another in all pages and scripts of the extension: two
 * at once would each read what was before, and the later write undo the earlier. Not for scripts in pages, whose locks
 * are the page's.
 *
 * @param what is stored
 */
export const inTurn = <T>(what: string, task: () => Promise<T>): Promise<T> =>
  navigator.locks.request(what, task);
