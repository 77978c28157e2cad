import type { IsoDay } from '../time/day';

/**
 * What part of a story a block is. Marks prefer the headline and the body; the others get one only when the body has
 * none (design: first mention).
 */
export type BlockRole = 'headline' | 'body' | 'byline' | 'caption' | 'quote' | 'aside';

/** A run of text that reads as one: a paragraph, a heading, a list item. Names never cross its edges. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
}

/** Where a story's date was found; `given` is the command line's. */
export type DateFrom = 'given' | 'jsonld' | 'meta' | 'microdata' | 'time' | 'url' | 'dateline';

/** A whole story, as the resolver sees it. */
export interface Story {
  readonly blocks: readonly Block[];
  /** The publisher's calendar day; `null` is no evidence either way. */
  readonly date: IsoDay | null;
  /** BCP 47, `''` when unknown. */
  readonly lang: string;
  /** Host of the page without `www.`, `''` when unknown. */
  readonly host: string;
}
