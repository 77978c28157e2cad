import type { Settings } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import type { Ask } from '../../platform/messages/ask-for-cards';
import type { send } from '../../platform/messages/send';
import type { Marks } from '../marks/marks';
import type { twice } from '../retry';

/** What the reading of a page lets the reader's hands reach. Functions too: their script need not hold them again. */
export interface Reach {
  readonly marks: Marks;
  readonly settings: Settings;
  /** The day of the story that a place in the page belongs to. */
  readonly dateAt: (place: Node) => IsoDay | null;
  readonly send: typeof send;
  readonly ask: Ask;
  readonly twice: typeof twice;
  /** Is told when the extension was updated or removed under this script. */
  readonly gone: () => void;
  /** Is called now and then, so that a page whose extension was updated does not keep a dead script. */
  readonly check: () => void;
  /** What the reader did before the hands were there, oldest first. */
  readonly early: readonly PointerEvent[];
}
