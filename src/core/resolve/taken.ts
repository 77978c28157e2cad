import type { Block } from '../mention';

/** A stretch of a block of the story. */
interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Which stretches of a story's blocks are taken, unit for unit: asking costs what the stretch is long, however many are. */
export class Taken {
  readonly #blocks: readonly Pick<Block, 'text'>[];
  readonly #units = new Map<number, Uint8Array>();

  constructor(blocks: readonly Pick<Block, 'text'>[], places: readonly Place[] = []) {
    this.#blocks = blocks;
    for (const place of places) this.take(place);
  }

  take({ block, start, end }: Place): void {
    let units = this.#units.get(block);
    if (!units) {
      units = new Uint8Array(this.#blocks[block]!.text.length);
      this.#units.set(block, units);
    }
    units.fill(1, start, end);
  }

  /** Whether some of a stretch is taken. */
  has({ block, start, end }: Place): boolean {
    return this.#units.get(block)?.subarray(start, end).includes(1) ?? false;
  }
}
