import type { EntityNumber } from '../mention';
import type { Citation, OfficialRecord, OutletRecord, WeaponRecord } from '../record';
import type { IsoDay } from '../time/day';
import type { Term } from './model';

/** A term with what ranks it among a person's others. */
export interface CompiledTerm extends Term {
  readonly rank: number;
}

/** A record of the shipped card files: all that its card can show. */
export type CompiledCard =
  | {
      readonly entity: EntityNumber;
      readonly record: Omit<OfficialRecord, 'tenures'>;
      readonly terms: readonly CompiledTerm[];
      readonly citations: Readonly<Record<string, Citation>>;
      /** The reader's pack that it is from; absent for the dataset's own. */
      readonly pack?: string;
    }
  | {
      readonly entity: EntityNumber;
      readonly record: WeaponRecord | OutletRecord;
      readonly citations: Readonly<Record<string, Citation>>;
      readonly pack?: string;
    };

/** `meta.json`: what the dataset is, and which card file holds which entities. */
export interface DatasetMeta {
  readonly buildId: number;
  /** The day of the newest fact. */
  readonly version: IsoDay;
  /** Codes of the countries that records may name. */
  readonly countries: readonly string[];
  readonly counts: Readonly<Record<'officials' | 'weapons' | 'sources' | 'offices' | 'tenures', number>>;
  /** The first entity number of each card file. */
  readonly shards: readonly EntityNumber[];
  /** The checksum of each card file (`core/bytes`). */
  readonly checksums: readonly number[];
}
