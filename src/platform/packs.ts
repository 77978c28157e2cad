import type { Pack } from '../core/record';
import type { IsoDay } from '../core/time/day';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { NotSaved } from './not-saved';

const KEY = 'packs';

/** A pack that the reader added. */
export interface StoredPack {
  readonly id: string;
  readonly added: IsoDay;
  /** The size of its file. */
  readonly bytes: number;
  readonly pack: Pack;
}

export interface StoredPacks {
  /** Counts the changes, so that what was numbered before one is never taken for what comes after it. */
  readonly generation: number;
  readonly packs: readonly StoredPack[];
}

/** The reader's packs. What is damaged in storage is passed over. */
export async function readPacks(): Promise<StoredPacks> {
  try {
    return await stored();
  } catch {
    return inFull(undefined);
  }
}

/**
 * Keeps a pack.
 *
 * @param replaces the id of the one in whose place it comes
 * @throws {NotSaved}
 */
export const addPack = (pack: Omit<StoredPack, 'id'>, replaces?: string): Promise<StoredPacks> =>
  change(({ generation, packs }) => {
    const added = { ...pack, id: `pack-${generation + 1}` };
    const at = packs.findIndex(({ id }) => id === replaces);
    return at < 0 ? [...packs, added] : packs.with(at, added);
  });

/** @throws {NotSaved} */
export const removePack = (id: string): Promise<StoredPacks> =>
  change(({ packs }) => packs.filter((pack) => pack.id !== id));

/** Calls `changed` whenever the packs are others, for as long as the calling script lives. */
export function onPacksChanged(changed: () => unknown): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) changed();
  });
}

const change = (next: (now: StoredPacks) => readonly StoredPack[]): Promise<StoredPacks> =>
  inTurn(KEY, async () => {
    try {
      // Not `readPacks`: a change laid over a failed reading would forget every pack.
      const now = await stored();
      const then = { generation: now.generation + 1, packs: next(now) };
      await browser.storage.local.set({ [KEY]: then });
      return then;
    } catch (error) {
      throw new NotSaved(error);
    }
  });

const stored = async (): Promise<StoredPacks> => inFull((await browser.storage.local.get(KEY))[KEY]);

function inFull(raw: unknown): StoredPacks {
  const { generation, packs } = (raw ?? {}) as Partial<Record<keyof StoredPacks, unknown>>;
  return {
    generation: Number.isSafeInteger(generation) ? (generation as number) : 0,
    packs: Array.isArray(packs) ? packs.filter(isStoredPack) : [],
  };
}

/** Whether it can be listed and taken away again. Whether it can be read is for its compilation to find out. */
function isStoredPack(value: unknown): value is StoredPack {
  const { id, added, bytes, pack } = (value ?? {}) as Partial<Record<keyof StoredPack, unknown>>;
  return (
    typeof id === 'string' &&
    typeof added === 'string' &&
    typeof bytes === 'number' &&
    typeof (pack as Partial<Pack> | null | undefined)?.name === 'string'
  );
}
