import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, makeEngine } from '../../core/annotate';
import { type CardFile, type CompiledCard, cardIn } from '../../core/card';
import { openLexicon } from '../../core/lexicon';
import { openTable } from '../../core/table';
import { compiledDataset } from './compiled-dataset';

/** The engine over the compiled dataset, with the card of each entity. */
export interface LocalEngine {
  readonly engine: Engine;
  readonly card: (entity: number) => CompiledCard;
}

/** Opens the compiled dataset as the background does, compiling it first when that is due. */
export async function localEngine(): Promise<LocalEngine> {
  const folder = await compiledDataset();
  const bytes = (name: string): ArrayBuffer => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, name));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  };
  const { shards } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as {
    shards: readonly number[];
  };
  const opened = new Map<number, CardFile>();
  const shard = (index: number): CardFile => {
    const known = opened.get(index);
    if (known) return known;
    const name = `${String(index).padStart(3, '0')}.json`;
    const file = JSON.parse(readFileSync(join(folder, 'cards', name), 'utf8')) as CardFile;
    opened.set(index, file);
    return file;
  };
  return {
    engine: makeEngine(openLexicon(bytes('lexicon.bin')), openTable(bytes('table.bin'))),
    card: (entity) => {
      const index = shards.findLastIndex((first) => first <= entity);
      return cardIn(shard(index), entity - shards[index]!)!;
    },
  };
}
