import type { CardModel } from '../../core/card';
import type { CastEntry, PageState, Settings } from '../../core/message';
import type { IsoDay } from '../../core/time/day';

/**
 * What lets the extension read a site without being asked each time.
 * - `listed`: it is one of those it came with
 * - `granted`: the reader allowed it
 * - `withheld`: it is one of those it came with, but the browser does not let it (an update added it, or the reader
 *   took it away)
 * - `none`: nothing does
 */
export type Access = 'listed' | 'granted' | 'withheld' | 'none';

/** What the popup knows of the tab. */
export interface PopupState {
  /** Host without `www.`; `null` on pages no extension may read. */
  readonly site: string | null;
  /** What the news site is called, where the dataset knows its host. */
  readonly knownAs: string | null;
  readonly access: Access;
  readonly settings: Settings;
  /** What the page's content script says; `null` when none runs there. */
  readonly page: PageState | null;
  readonly cards: readonly CardModel[];
  readonly publisher: CardModel | null;
  /** Why the last choice was not carried out, in words. */
  readonly problem: string | null;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly reveal: (entry: CastEntry) => void;
  readonly step: (entry: CastEntry, nth: number) => void;
  readonly walk: (step: 1 | -1) => void;
  readonly setDate: (date: IsoDay | null) => void;
  readonly change: (change: (now: Settings) => Partial<Settings>) => void;
  readonly runOnce: () => void;
  /** Switches the site on, asking the browser for it where that needs to be, or off, giving the leave back. */
  readonly setSite: (on: boolean) => void;
  readonly options: () => void;
  /** What is in the dataset, and why. */
  readonly policy: () => void;
}

/** Whether the extension reads the site without being asked each time. */
export const isAllowed = (access: Access): boolean => access === 'listed' || access === 'granted';
