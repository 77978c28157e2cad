import type { Story } from '../core/mention';
import type { Steps } from '../core/resolve';

/** A story is read this long before those of other tabs, and whatever else the reader asks for, have their turn. */
const TURN_MS = 40;
/** A step takes some microseconds, about as long as to look at the clock. */
const STEPS_PER_LOOK = 16;

/** What a page asks to have read. */
export interface Asked {
  readonly storyId: string;
  readonly revision: number;
  readonly story: Story;
}

/** The document that asks. */
export interface Asker {
  readonly tabId: number;
  readonly frameId: number;
}

interface Job<T> {
  readonly asked: Asked;
  readonly result: Promise<T | null>;
  isOvertaken: boolean;
}

/**
 * Has stories read so that no page holds up the others, on the one thread there is: a story of a megabyte takes seconds,
 * and a page may have many, and change them all the time. Each tab has one story read at a time, and the tabs take turns.
 */
export class StoryDesk<T> {
  /** The stories that are being read or wait for it, by where they stand. */
  readonly #jobs = new Map<string, Job<T>>();
  /** When the last of each tab's stories is read. */
  readonly #tabs = new Map<number, Promise<unknown>>();

  /**
   * Has a story read. One that is asked for again as it is, because the page ran out of patience, is read once.
   *
   * @param begin begins to read it
   * @returns `null` when the page meanwhile asked for what has become of it: nobody waits for the older answer
   * @throws what reading it throws
   */
  read({ tabId, frameId }: Asker, asked: Asked, begin: () => Steps<T>): Promise<T | null> {
    const place = `${tabId} ${frameId} ${asked.storyId}`;
    const known = this.#jobs.get(place);
    if (known && known.asked.revision === asked.revision && isSame(known.asked.story, asked.story))
      return known.result;
    // An older one than what is being read is of another document in that place, or late: it overtakes nothing.
    if (known && known.asked.revision <= asked.revision) known.isOvertaken = true;
    const before = this.#tabs.get(tabId) ?? Promise.resolve();
    const job: Job<T> = {
      asked,
      isOvertaken: false,
      result: before.then(() => inTurns(begin, () => job.isOvertaken)),
    };
    this.#jobs.set(place, job);
    const done = job.result
      .catch(() => {})
      .then(() => {
        if (this.#jobs.get(place) === job) this.#jobs.delete(place);
      });
    this.#tabs.set(tabId, done);
    return job.result;
  }
}

async function inTurns<T>(begin: () => Steps<T>, isOvertaken: () => boolean): Promise<T | null> {
  if (isOvertaken()) return null;
  const steps = begin();
  let end = performance.now() + TURN_MS;
  for (let i = 1; ; i++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (i % STEPS_PER_LOOK > 0 || performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOvertaken()) return null;
    end = performance.now() + TURN_MS;
  }
}

/** Both were written by the same code, so that what is alike looks alike. */
const isSame = (a: Story, b: Story): boolean => JSON.stringify(a) === JSON.stringify(b);
