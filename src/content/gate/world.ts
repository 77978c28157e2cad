import type { PageState, ToContent } from '../../core/message';
import type { send } from '../../platform/messages/send';
import type { onSettingsStored } from '../../platform/settings/changes';
import type { Hands } from '../page/hands';
import type { Reach } from '../page/reach';
import type { twice } from '../retry';
import type { FoundRoots } from '../story';
import type { Seen } from './look';

/** What hears a message: gives the page's state for `state`, and `not-mine` for what another frame is to do. */
export type Heard = PageState | null | 'not-mine';

/** The reading of a page, from the moment it looked like a story. */
export interface Reading {
  hear(message: ToContent): Heard;
  /** The document goes on as another page. */
  navigated(): void;
  /** Ends it for good. */
  leave(): void;
}

/** What the gate does for the reading that it let in. Functions too: their script need not hold them again. */
export interface Door {
  readonly look: () => FoundRoots | null;
  /** Takes the page for a story, whatever it is. */
  readonly allOfIt: () => FoundRoots;
  readonly isOfThisSite: () => boolean;
  readonly hasFocus: () => boolean;
  readonly send: typeof send;
  readonly twice: typeof twice;
  readonly onSettingsStored: typeof onSettingsStored;
  /** What it saw just now. */
  readonly seen: Seen | null;
  /** The settings as the background just read them, unchecked; `null` when it was not asked. */
  readonly settings: unknown;
  /** Ends everything: the extension that this script belongs to is no more. */
  readonly leave: () => void;
}

/** What follows the pointer and opens cards; it comes when the marks are there. */
export interface HandsCode {
  readonly begin: (reach: Reach, signal: AbortSignal) => Hands;
}

/** What our scripts leave for each other in their isolated world, which pages do not see. */
export interface World {
  backgrounder?: { readonly lives: () => boolean; readonly speak: () => void; readonly leave: () => void };
  backgrounderHands?: HandsCode;
  backgrounderReading?: { readonly begin: (door: Door) => Reading };
}
