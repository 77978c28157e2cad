import { makeEngine } from '../../../src/core/annotate';
import { openLexicon } from '../../../src/core/lexicon';
import { openTable } from '../../../src/core/table';
import { compileLexiconAndTable } from '../../../src/dataset/compile/lexicon-and-table';
import { loadDataset } from '../../../src/dataset/load';

const { lexicon, table } = compileLexiconAndTable(loadDataset('src/dataset'), 1);

/** The engine of the whole dataset, as the extension has it. Compiling it takes many seconds: for few files of tests. */
export const wholeDataset = makeEngine(openLexicon(lexicon), openTable(table));
