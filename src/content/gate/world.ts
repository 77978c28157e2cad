import type { PageState, ToContent } from '../../core/message';
import type { OpenCard, OpenCardOptions } from '../card/open-card';
import type { FoundRoots } from '../story';
import type { onOtherAddress } from './address';
import type { lookUntil } from './later-looks';
import type { Seen } from './look';

/** What hears a message: gives the page's state for `state`, and `not-mine` for what another frame is to do. */
export type Heard = PageState | null | 'not-mine';

/** The reading of a page, from the moment it looked like a story. */
export interface Reading {
  hear(message: ToContent): Heard;
  /** Ends it for good. */
  leave(): void;
}

/** What the gate does for the reading that it let in. */
export interface Door {
  readonly look: () => FoundRoots | null;
  /** Takes the page for a story, whatever it is. */
  readonly allOfIt: () => FoundRoots;
  readonly isOfThisSite: () => boolean;
  readonly hasFocus: () => boolean;
  readonly lookUntil: typeof lookUntil;
  readonly onOtherAddress: typeof onOtherAddress;
  /** What it saw just now. */
  readonly seen: Seen | null;
  /** The settings as the background just read them, unchecked; `null` when it was not asked. */
  readonly settings: unknown;
  /** Ends everything: the extension that this script belongs to is no more. */
  readonly leave: () => void;
}

/** What opens cards; it comes with the first. */
export interface CardCode {
  readonly open: (options: OpenCardOptions) => OpenCard;
}

/** What our scripts leave for each other in their isolated world, which pages do not see. */
export interface World {
  backgrounder?: { readonly lives: () => boolean; readonly leave: () => void };
  backgrounderCards?: CardCode;
  backgrounderReading?: { readonly begin: (door: Door) => Reading };
}
