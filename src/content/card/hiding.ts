import type { Hide } from '../../core/card';
import { askForCards } from '../../platform/messages/ask-for-cards';
import type { Unsaved } from '../../ui/card/props';
import type { Reach } from '../page/reach';
import type { Subject } from '../subject';

/**
 * Does what the reader asked for under "Not this one?", or takes it back: here, for one entity, or on this site.
 *
 * @param id the entity whose card it was asked for in
 * @returns why it could not be saved; `null` when it was
 */
export async function hide(
  what: Hide,
  id: string,
  hidden: boolean,
  subject: Subject,
  { marks, ask }: Pick<Reach, 'marks' | 'ask'>,
): Promise<Unsaved | null> {
  if (what !== 'mention') {
    try {
      return (await askForCards(ask, { type: 'hide', what, id, hidden })).unsaved;
    } catch (error) {
      return { full: false, why: String((error as Error).message) };
    }
  }
  if ('mention' in subject) marks[hidden ? 'hide' : 'restore'](subject);
  return null;
}
