import { firstWhere } from './in-order';

/** A list of things that come mostly in order: as few lists as hold them that are. */
export class Runs<T> {
  readonly #comesAfter: (a: T, b: T) => boolean;
  readonly #runs: T[][] = [];

  /** @param comesAfter whether one belongs behind another; what belongs to the same place as the last is left out */
  constructor(comesAfter: (a: T, b: T) => boolean) {
    this.#comesAfter = comesAfter;
  }

  add(one: T): void {
    const run = this.#runs.at(-1);
    const last = run?.at(-1);
    if (!run || !last || this.#comesAfter(last, one)) this.#runs.push([one]);
    else if (this.#comesAfter(one, last)) run.push(one);
  }

  /** The last of each run that stands before a place, given what tells that. */
  lastBefore(isBefore: (one: T) => boolean): T[] {
    return this.#runs.flatMap((run) => run[firstWhere(run, (one) => !isBefore(one)) - 1] ?? []);
  }
}
