import type { Engine } from '../core/annotate';
import type { CompiledCard } from '../core/card';
import type { PackReport } from '../core/record';
import type { layPack } from '../dataset/pack/lay-pack';
import { bringIn } from '../platform/lazy-script';
import type { StoredPacks } from '../platform/packs';

/** The dataset with the reader's packs over it. */
interface WithPacks {
  readonly engine: Engine;
  /** Cards of the packs' entities, by number. */
  readonly cards: ReadonlyMap<number, CompiledCard>;
  /** Of each pack, in order. */
  readonly reports: readonly PackReport[];
}

/** Where `packs.js` leaves what it brings. */
export interface PacksWorld {
  backgrounderLayPack?: LayPack;
}
type LayPack = typeof layPack;

export const PACKS_SCRIPT = 'packs.js';

/** More entities than the packs' limits let in: numbers of one generation are never those of another. */
const NUMBERS_A_GENERATION = 1 << 20;

/**
 * Lays the reader's packs over the dataset. One that cannot be read is left out, and keeps nothing else from being read.
 *
 * @param bring gives what compiles a pack
 */
export async function withPacks(
  base: Engine,
  { generation, packs }: StoredPacks,
  bring: () => Promise<LayPack> = bringLayPack,
): Promise<WithPacks> {
  const reports: PackReport[] = [];
  const cards = new Map<number, CompiledCard>();
  let engine = base;
  let first = base.table.entityCount + generation * NUMBERS_A_GENERATION;
  for (const { pack } of packs) {
    try {
      const laid = (await bring())(engine, pack, first);
      engine = laid.engine;
      first = engine.table.entityCount;
      for (const card of laid.cards) cards.set(card.entity, card);
      reports.push({ unused: laid.unused });
    } catch (error) {
      console.error(`Backgrounder could not read the pack "${pack.name}":`, error);
      reports.push({ unused: [], failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return { engine, cards, reports };
}

async function bringLayPack(): Promise<LayPack> {
  const world = globalThis as PacksWorld;
  if (!world.backgrounderLayPack) await bringIn(PACKS_SCRIPT);
  if (!world.backgrounderLayPack) throw new Error(`${PACKS_SCRIPT} brought nothing`);
  return world.backgrounderLayPack;
}
