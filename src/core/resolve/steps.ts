/** Work that is done a little at a time: between two steps others may have their turn. */
export type Steps<T> = Generator<void, T>;

/** Does such work at one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
