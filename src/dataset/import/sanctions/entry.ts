/** A person of a public sanctions list, as far as a join needs to know. */
export interface ListEntry {
  readonly list: 'ofac-sdn' | 'un-sc';
  readonly reference: string;
  readonly programme?: string;
  /** Absent: the list does not say. */
  readonly since?: string;
  readonly source: string;
  readonly asOf: string;
  /** Every spelling of the whole name, given names first; the first is the list's own. */
  readonly names: readonly string[];
  /** The name in its own script, when the list gives one. */
  readonly native?: string;
  /** Codes of the gazetteer. */
  readonly countries: readonly string[];
  /** Posts and titles as the list words them. */
  readonly posts: readonly string[];
  readonly birthYears: readonly number[];
}
