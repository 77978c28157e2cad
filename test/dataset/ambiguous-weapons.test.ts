import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotateStory, makeEngine } from '../../src/core/annotate';
import { openLexicon } from '../../src/core/lexicon';
import type { WeaponRecord } from '../../src/core/record';
import { openTable } from '../../src/core/table';
import { compileLexiconAndTable } from '../../src/dataset/compile/lexicon-and-table';
import { loadGazetteer } from '../../src/dataset/load-parts';

const FOLDER = 'src/dataset/curated/weapons';
const weapons = readdirSync(FOLDER).flatMap((file): WeaponRecord[] =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
);
const compiled = compileLexiconAndTable(
  {
    officials: [],
    weapons,
    outlets: [],
    offices: [],
    citations: [],
    forms: [],
    hosts: [],
    gazetteer: loadGazetteer('src/dataset'),
  },
  1,
);
const engine = makeEngine(openLexicon(compiled.lexicon), openTable(compiled.table));

const weaponsIn = (text: string): string[] =>
  annotateStory(engine, {
    blocks: [{ text, role: 'body' }],
    date: '2024-05-14',
    lang: 'en',
    host: '',
  }).map(({ id }) => id);

const rows = readFileSync(new URL('ambiguous-weapons.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string]);

describe('names of weapons that are words, people or places too', () => {
  test.each(rows.filter(([, id]) => id !== ''))('%s is %s in: %s', (_, id, meant) => {
    expect(new Set(weaponsIn(meant))).toEqual(new Set([id]));
  });

  test.each(rows)('%s can be something else', (_name, _id, _meant, other) => {
    expect(weaponsIn(other)).toEqual([]);
  });
});
