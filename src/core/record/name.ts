import type { CitationId } from './cited';

/**
 * How a written name may be used when finding it in a story.
 * - `full`: the whole name, enough by itself (`Hossein Dehghan`)
 * - `variant`: another spelling of the whole name (`Hossein Dehqan`)
 * - `unique`: a short name that means only this one in world news (`Putin`); needs `why`
 * - `surname`: a short name that counts only with other evidence (`Rice`)
 * - `native`: the name in its own script
 * - `designation`: a weapon's designation, spaces and hyphens free (`S-300`)
 * - `nickname`: a weapon's name that is not a designation (`Grumble`), or a person's byname
 * - `acronym`: capitals only (`AFP`)
 */
export type NameClass =
  | 'full'
  | 'variant'
  | 'unique'
  | 'surname'
  | 'native'
  | 'designation'
  | 'nickname'
  | 'acronym';

/**
 * When a name that is also a word, a person or a place may count.
 * - `free`: always
 * - `caps`: only in exactly these capitals
 * - `cue`: only with a fitting word in the same sentence (a military word, "reported", "agency")
 * - `never-bare`: only inside a longer name of the same entity, or after one in the same story
 */
export type NamePolicy = 'free' | 'caps' | 'cue' | 'never-bare';

/** One way of writing an entity's name. */
export interface Name {
  readonly text: string;
  readonly class: NameClass;
  /** Absent: `free`. */
  readonly policy?: NamePolicy;
  /** BCP 47; absent for English and for names that are the same everywhere. */
  readonly lang?: string;
  /** Why a `unique` name can stand alone. */
  readonly why?: string;
  readonly source?: CitationId;
}
