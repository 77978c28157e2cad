import type { Citation } from './cited';
import type { OfficeRecord } from './office';
import type { OfficialRecord } from './official';
import type { OutletRecord } from './outlet';
import type { WeaponRecord } from './weapon';

/** A small dataset of the reader's own, in the records of the dataset itself (`dataset/pack/PACKS.md`). */
export interface Pack {
  readonly format: 'backgrounder-pack/1';
  /** What the cards call it: "Lübeck's senate". */
  readonly name: string;
  /** Who made it, from what, under which licence. */
  readonly about?: string;
  readonly citations: readonly Citation[];
  readonly offices: readonly OfficeRecord[];
  readonly officials: readonly OfficialRecord[];
  readonly weapons: readonly WeaponRecord[];
  readonly sources: readonly OutletRecord[];
}

/** What became of a pack when it was laid over the dataset. */
export interface PackReport {
  readonly unused: readonly Unused[];
  /** None of it is used: it is damaged, or made for another version. For maintainers. */
  readonly failed?: string;
}

/** A record of a pack, or one of its names, that is not used, since the dataset has it. */
export interface Unused {
  readonly record: string;
  /** The field that clashes: `id`, `name`, `names.2`. */
  readonly field: string;
  /** What stands there. */
  readonly text: string;
  /** The dataset's own record of it; absent when the name is a word that the dataset needs. */
  readonly known?: string;
  /** The whole record is left out, not only the name. */
  readonly whole: boolean;
}
