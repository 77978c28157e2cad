import type {
  Citation,
  NewsHost,
  OfficeRecord,
  OfficialRecord,
  OutletRecord,
  WeaponRecord,
} from '../core/record';
import type { FormsRecord } from './schema/forms';
import type { Gazetteer } from './schema/gazetteer';

/** The whole dataset in memory: imported ⊕ curated, validated, each list by id. */
export interface Dataset {
  readonly officials: readonly OfficialRecord[];
  readonly weapons: readonly WeaponRecord[];
  readonly outlets: readonly OutletRecord[];
  readonly offices: readonly OfficeRecord[];
  readonly citations: readonly Citation[];
  readonly hosts: readonly NewsHost[];
  readonly gazetteer: Gazetteer;
  /** Names of officials as the press of other languages writes them; a person may have several records. */
  readonly forms: readonly FormsRecord[];
}
