import type { CompiledCard, DatasetMeta } from '../core/card';
import type { EntityNumber } from '../core/mention';

/** Some 64 kB each; the casts of all the stories somebody has open fit into this many. */
const MOST_KEPT = 32;

/** A file of the dataset is not what the dataset's description says it is. */
export class DamagedData extends Error {
  override readonly name = 'DamagedData';
}

/** The card files of the dataset, read one by one when a card needs them. */
export class CardFiles {
  readonly #firsts: readonly EntityNumber[];
  readonly #read: (file: string) => Promise<unknown>;
  readonly #kept = new Map<number, Promise<readonly CompiledCard[]>>();

  /** @param read reads a JSON file by its path below the dataset's folder */
  constructor({ shards }: DatasetMeta, read: (file: string) => Promise<unknown>) {
    this.#firsts = shards;
    this.#read = read;
  }

  /**
   * The record of one entity.
   *
   * @throws DamagedData when no file has it; what reading throws
   */
  async card(entity: EntityNumber): Promise<CompiledCard> {
    const shard = this.#firsts.findLastIndex((first) => first <= entity);
    const cards = shard < 0 ? [] : await this.#shard(shard);
    const card = cards[entity - (this.#firsts[shard] ?? 0)];
    if (card?.entity !== entity) throw new DamagedData(`entity ${entity} is in no card file`);
    return card;
  }

  #shard(shard: number): Promise<readonly CompiledCard[]> {
    const kept = this.#kept.get(shard);
    this.#kept.delete(shard);
    const cards = kept ?? this.#open(shard);
    // Put back at the end: the first is always the one that was least recently of use.
    this.#kept.set(shard, cards);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return cards;
  }

  async #open(shard: number): Promise<readonly CompiledCard[]> {
    try {
      const file = `cards/${String(shard).padStart(3, '0')}.json`;
      const cards = await this.#read(file);
      if (!Array.isArray(cards)) throw new DamagedData(`${file} is damaged`);
      return cards as readonly CompiledCard[];
    } catch (error) {
      this.#kept.delete(shard);
      throw error;
    }
  }
}
