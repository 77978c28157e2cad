import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOfBytes, textHash } from '../../core/bytes';
import type { CompiledCard, DatasetMeta } from '../../core/card/record';
import type { Dataset } from '../dataset';
import { cardRecords } from './card-records';
import { compileLexiconAndTable } from './lexicon-and-table';

/** Small enough to fetch for one card, large enough that a story's cast is a few files. */
const SHARD_BYTES = 64_000;

/**
 * Compiles the dataset into `lexicon.bin`, `table.bin`, `cards/NNN.json` and `meta.json`. The same dataset gives the
 * same bytes.
 */
export function compileDataset(dataset: Dataset, outDir: string): void {
  const shards = shard(cardRecords(dataset));
  // The build's id names its content: files of two builds are never read together.
  const buildId = textHash(shards.map(({ text }) => text).join(''));
  const { lexicon, table } = compileLexiconAndTable(dataset, buildId);
  const meta: DatasetMeta = {
    buildId,
    version: newestCitation(dataset),
    countries: dataset.gazetteer.countries.map(({ code }) => code),
    counts: {
      officials: dataset.officials.length,
      weapons: dataset.weapons.length,
      sources: dataset.outlets.length,
      offices: dataset.offices.length,
      tenures: dataset.officials.reduce((sum, { tenures }) => sum + tenures.length, 0),
    },
    shards: shards.map(({ first }) => first),
    checksums: shards.map(({ text }) => checksumOfBytes(Buffer.from(text))),
  };
  mkdirSync(join(outDir, 'cards'), { recursive: true });
  writeFileSync(join(outDir, 'lexicon.bin'), new Uint8Array(lexicon));
  writeFileSync(join(outDir, 'table.bin'), new Uint8Array(table));
  writeFileSync(join(outDir, 'meta.json'), `${JSON.stringify(meta)}\n`);
  for (const [i, { text }] of shards.entries()) writeFileSync(join(outDir, 'cards', shardName(i)), text);
  writeFileSync(
    join(outDir, 'hosts.json'),
    `${JSON.stringify(dataset.hosts.map(({ host, name, country, installed }) => [host, name, country ?? '', installed ? 1 : 0]))}\n`,
  );
}

const shardName = (index: number): string => `${String(index).padStart(3, '0')}.json`;

/** Cards of one file cite the same pages over and over: each is in it once, and each card finds its own again. */
function shard(cards: readonly CompiledCard[]): { readonly first: number; readonly text: string }[] {
  const shards: { first: number; text: string }[] = [];
  let lines: string[] = [];
  let cited = new Map<string, string>();
  let size = 0;
  let first = 0;
  const close = (next: number): void => {
    if (lines.length > 0)
      shards.push({
        first,
        text: `{"citations":{${[...cited.values()].join(',\n')}},"cards":[${lines.join(',\n')}]}\n`,
      });
    lines = [];
    cited = new Map();
    size = 0;
    first = next;
  };
  cards.forEach(({ citations, ...card }, i) => {
    const line = JSON.stringify(card);
    if (size + line.length > SHARD_BYTES) close(i);
    lines.push(line);
    size += line.length;
    for (const [id, citation] of Object.entries(citations)) {
      if (cited.has(id)) continue;
      const entry = `${JSON.stringify(id)}:${JSON.stringify(citation)}`;
      cited.set(id, entry);
      size += entry.length;
    }
  });
  close(cards.length);
  return shards;
}

/** The dataset is as old as the last time somebody looked something up for it. */
const newestCitation = ({ citations }: Dataset): string =>
  citations
    .map(({ accessed }) => accessed)
    .sort()
    .at(-1) ?? '1970-01-01';
