import { type Engine, makeEngine, withOverlay } from '../../core/annotate';
import type { CompiledCard } from '../../core/card';
import { takeFold } from '../../core/fold';
import { openLexicon } from '../../core/lexicon';
import type { Pack, Unused } from '../../core/record';
import { openTable } from '../../core/table';
import { closeSucceeded } from '../close-succeeded';
import { cardRecords } from '../compile/card-records';
import { compileLexiconAndTable } from '../compile/lexicon-and-table';
import type { Dataset } from '../dataset';
import { asDataset } from './as-dataset';
import { takenIn, withoutClashes } from './clashes';

/** A pack laid over an engine. */
interface LaidPack {
  /** The engine with the pack's records among its own. */
  readonly engine: Engine;
  /** By entity number, from `first` on. */
  readonly cards: readonly CompiledCard[];
  /** What of the pack is not used, since the dataset or a pack before it has it. */
  readonly unused: readonly Unused[];
}

/** Packs are compiled for this run only: any id will do. */
const BUILD_ID = 1;

/**
 * Compiles a pack as the dataset is compiled, and lays it over an engine.
 *
 * @param first the number of its first entity
 * @throws what compiling throws on a record that no reading of a pack lets through
 */
export function layPack(base: Engine, given: Pack, first: number): LaidPack {
  takeFold(base.lexicon.fold);
  const { pack, unused } = withoutClashes(base, given);
  const dataset = datasetOf(pack, base.table.countries);
  // Forms that follow from a name by rule, like its plural, must not be the dataset's either.
  const { lexicon, table } = compileLexiconAndTable(
    dataset,
    BUILD_ID,
    (text) => takenIn(base, text) === null,
  );
  return {
    engine: withOverlay(base, makeEngine(openLexicon(lexicon), openTable(table)), first),
    cards: cardRecords(dataset, first).map((card) => ({ ...card, pack: pack.name })),
    unused,
  };
}

function datasetOf(pack: Pack, countries: readonly string[]): Dataset {
  const { officials, offices } = pack;
  const closed = closeSucceeded(officials, new Map(offices.map((office) => [office.id, office])));
  return { ...asDataset(pack, countries), officials: closed };
}
