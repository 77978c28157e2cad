import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEngine } from '../../../src/core/annotate';
import { openLexicon } from '../../../src/core/lexicon';
import type { WeaponRecord } from '../../../src/core/record';
import { openTable } from '../../../src/core/table';
import { compileLexiconAndTable } from '../../../src/dataset/compile/lexicon-and-table';
import { loadGazetteer } from '../../../src/dataset/load-parts';

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
/** The engine of the dataset's weapons, with nobody and nothing else in it. */
export const weaponsOnly = makeEngine(openLexicon(compiled.lexicon), openTable(compiled.table));
