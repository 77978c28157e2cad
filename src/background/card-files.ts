import { checksumOfBytes } from '../core/bytes';
import { type CardFile, type CompiledCard, cardIn, type DatasetMeta } from '../core/card';
import type { EntityNumber } from '../core/mention';

/** Some 64 kB each; the casts of all the stories somebody has open fit into this many. */
const MOST_KEPT = 32;

const UTF8 = new TextDecoder();

/** A file of the dataset is not what the dataset's description says it is. */
export class DamagedData extends Error {
  override readonly name = 'DamagedData';
}

/** The card files of the dataset, read one by one when a card needs them. */
export class CardFiles {
  readonly #firsts: readonly EntityNumber[];
  readonly #checksums: readonly number[];
  readonly #read: (file: string) => Promise<ArrayBuffer>;
  readonly #kept = new Map<number, Promise<CardFile>>();

  /** @param read reads a file by its path below the dataset's folder */
  constructor({ shards, checksums }: DatasetMeta, read: (file: string) => Promise<ArrayBuffer>) {
    this.#firsts = shards;
    this.#checksums = checksums;
    this.#read = read;
  }

  /**
   * The record of one entity.
   *
   * @throws DamagedData when no file has it; what reading throws
   */
  async card(entity: EntityNumber): Promise<CompiledCard> {
    const shard = this.#firsts.findLastIndex((first) => first <= entity);
    const card = shard < 0 ? undefined : cardIn(await this.#shard(shard), entity - this.#firsts[shard]!);
    if (card?.entity !== entity) throw new DamagedData(`entity ${entity} is in no card file`);
    return card;
  }

  #shard(shard: number): Promise<CardFile> {
    const kept = this.#kept.get(shard);
    this.#kept.delete(shard);
    const cards = kept ?? this.#open(shard);
    // Put back at the end: the first is always the one that was least recently of use.
    this.#kept.set(shard, cards);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return cards;
  }

  async #open(shard: number): Promise<CardFile> {
    try {
      const file = `cards/${String(shard).padStart(3, '0')}.json`;
      const bytes = new Uint8Array(await this.#read(file));
      // Damaged JSON may still be JSON, with a wrong name or year in it.
      if (checksumOfBytes(bytes) !== this.#checksums[shard]) throw new DamagedData(`${file} is damaged`);
      return JSON.parse(UTF8.decode(bytes)) as CardFile;
    } catch (error) {
      this.#kept.delete(shard);
      throw error;
    }
  }
}
