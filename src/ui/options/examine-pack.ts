import type { Pack } from '../../core/record';
import type { Problem } from '../../dataset/dataset-error';
import { PACK_LIMITS } from '../../dataset/pack/limits';
import { readPack } from '../../dataset/pack/read-pack';
import type { StoredPack } from '../../platform/packs';
import { readJsonFile } from '../parts/files';

/** A limit that a file goes beyond, with what is allowed. */
type Limit = keyof typeof PACK_LIMITS;

/** What a file that the reader chose turned out to be. */
export type Examined =
  | { readonly is: 'pack'; readonly pack: Pack; readonly bytes: number; readonly there?: StoredPack }
  | { readonly is: 'over'; readonly limit: Limit }
  | { readonly is: 'no-json'; readonly why: string }
  | { readonly is: 'malformed'; readonly problems: readonly Problem[] };

const recordsIn = ({ officials, weapons, sources }: Pack): number =>
  officials.length + weapons.length + sources.length;

/**
 * Reads a file as a pack and checks it against what is kept already.
 *
 * @param countries the codes that the dataset knows
 * @returns the pack, with the one of the same name that is there already
 */
export async function examinePack(
  file: File,
  stored: readonly StoredPack[],
  countries: readonly string[],
): Promise<Examined> {
  const read = await readJsonFile(file, PACK_LIMITS.file);
  if (read.bad === 'too-large') return { is: 'over', limit: 'file' };
  if (read.bad) return { is: 'no-json', why: read.why };
  const { pack, problems } = readPack(read.json, countries);
  if (!pack) return { is: 'malformed', problems };
  const there = stored.find((one) => one.pack.name === pack.name);
  const others = stored.filter((one) => one !== there);
  const sum = (of: (one: StoredPack) => number): number => others.reduce((total, one) => total + of(one), 0);
  if (others.length >= PACK_LIMITS.packs) return { is: 'over', limit: 'packs' };
  if (sum(({ bytes }) => bytes) + file.size > PACK_LIMITS.all) return { is: 'over', limit: 'all' };
  if (sum((one) => recordsIn(one.pack)) + recordsIn(pack) > PACK_LIMITS.records)
    return { is: 'over', limit: 'records' };
  return { is: 'pack', pack, bytes: file.size, ...(there && { there }) };
}
