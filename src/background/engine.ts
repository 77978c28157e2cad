import { annotateInSteps, makeEngine } from '../core/annotate';
import { warmChecksum } from '../core/bytes';
import { type CardModel, type CardQuery, type CompiledCard, cardOf, type DatasetMeta } from '../core/card';
import { openLexicon } from '../core/lexicon';
import type { EntityNumber } from '../core/mention';
import type { AnnotateAnswer, AnnotateRequest } from '../core/message';
import type { PackReport } from '../core/record';
import { rememberSpots } from '../core/remember-spots';
import type { Steps } from '../core/resolve';
import { openTable } from '../core/table';
import type { IsoDay } from '../core/time/day';
import { readPacks } from '../platform/packs';
import { resourceBytes, resourceJson } from '../platform/resources';
import { CardFiles, DamagedData } from './card-files';
import { lookUp } from './look-up';
import { withPacks } from './reader-packs';

/** The opened dataset, with what the rest of the extension asks of it. */
interface OpenEngine {
  /** Reads a story, a little at a time. */
  annotate(request: AnnotateRequest): Steps<AnnotateAnswer>;
  cards(queries: readonly CardQuery[]): Promise<readonly CardModel[]>;
  lookUp(text: string, date: IsoDay | null): readonly EntityNumber[];
  /** What records are called; `null` for one that is no more. */
  names(ids: readonly string[]): Promise<readonly (string | null)[]>;
  /** What became of the reader's packs, and of which change of them. */
  readonly packs: { readonly generation: number; readonly reports: readonly PackReport[] };
}

/**
 * More names than a live blog of a day has. Each becomes a place in the page, and travels there with its reasons: half a
 * kilobyte, of the 64 megabytes that a message may have.
 */
const MOST_MENTIONS = 20_000;

/**
 * Opens the dataset that came with the extension, with the reader's packs over it.
 *
 * @throws when a file of it is missing, damaged, or of another build than the others
 */
export async function openEngine(): Promise<OpenEngine> {
  const opening = Promise.all([
    resourceBytes('data/lexicon.bin').then(openLexicon),
    resourceBytes('data/table.bin').then(openTable),
    resourceJson('data/meta.json'),
  ]);
  // Reading takes longer than all the rest, and nothing else is to be done meanwhile.
  warmChecksum();
  const [lexicon, table, meta] = await opening;
  const base = makeEngine(lexicon, table);
  if (!isMeta(meta) || meta.buildId !== table.buildId) throw new DamagedData('meta.json is of another build');
  const files = new CardFiles(meta, (file) => resourceBytes(`data/${file}`));
  const stored = await readPacks();
  const { engine: whole, cards, reports } = await withPacks(base, stored);
  const engine = rememberSpots(whole);
  const cardFor = async (entity: EntityNumber): Promise<CompiledCard> => {
    // A number of a pack that is no more is in neither.
    return cards.get(entity) ?? files.card(entity);
  };
  return {
    *annotate({ storyId, revision, story }) {
      const publisher = engine.table.publisher(story.host);
      const mentions = yield* annotateInSteps(engine, story);
      return {
        type: 'annotated',
        storyId,
        revision,
        mentions: mentions.slice(0, MOST_MENTIONS),
        cut: mentions.length > MOST_MENTIONS,
        ...(publisher === null ? {} : { publisher }),
      };
    },
    cards: (queries) => Promise.all(queries.map(async (query) => cardOf(await cardFor(query.entity), query))),
    lookUp: (text, date) => lookUp(engine, text, date),
    names: (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const entity = engine.table.find(id);
          return entity === null ? null : (await cardFor(entity)).record.name;
        }),
      ),
    packs: { generation: stored.generation, reports },
  };
}

function isMeta(value: unknown): value is DatasetMeta {
  const { buildId, shards, checksums } = (value ?? {}) as Partial<DatasetMeta>;
  const numbers = (list: unknown): boolean => Array.isArray(list) && list.every(Number.isSafeInteger);
  return typeof buildId === 'number' && numbers(shards) && numbers(checksums);
}
