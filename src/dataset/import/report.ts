import type { OfficeRecord, OfficialRecord } from '../../core/record';

/** What an importer read from its source. */
export interface ImportResult {
  readonly officials: readonly OfficialRecord[];
  readonly offices: readonly OfficeRecord[];
  /** What was left out, each with its reason. */
  readonly rejected: readonly string[];
}
