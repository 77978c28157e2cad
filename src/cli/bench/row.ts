/** A measured ratio. */
export interface Row {
  readonly what: string;
  readonly aliases: number;
  /** Of the text, in UTF-16 units; of the index, in bytes. */
  readonly size: number;
  readonly least: number;
  readonly median: number;
  /** The most that the engine study allows, or the least when the name says "times ours". */
  readonly goal?: number;
  readonly note?: string;
}
