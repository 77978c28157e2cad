import type { Hide } from '../../core/card';
import { NotSaved } from '../../platform/not-saved';
import { changeSettings } from '../../platform/settings';
import { siteOf } from '../../platform/site';
import type { Unsaved } from '../../ui/card/props';
import type { Marks } from '../marks/marks';
import type { Subject } from '../subject';

/**
 * Does what the reader asked for under "Not this one?": here, for one entity, or on this site.
 *
 * @param id the entity whose card it was asked for in
 * @returns why it could not be saved; `null` when it was
 */
export async function hide(what: Hide, id: string, subject: Subject, marks: Marks): Promise<Unsaved | null> {
  if (what !== 'mention') return change(what, id, (list, one) => [...new Set([...list, one])]);
  if ('mention' in subject) marks.hide(subject);
  return null;
}

/** Takes {@link hide} back. */
export async function restore(
  what: Hide,
  id: string,
  subject: Subject,
  marks: Marks,
): Promise<Unsaved | null> {
  if (what !== 'mention') return change(what, id, (list, one) => list.filter((other) => other !== one));
  if ('mention' in subject) marks.restore(subject);
  return null;
}

async function change(
  what: Exclude<Hide, 'mention'>,
  id: string,
  changed: (list: readonly string[], one: string) => readonly string[],
): Promise<Unsaved | null> {
  const site = siteOf(location.href);
  try {
    await changeSettings(({ hiddenEntities, offSites }) => {
      if (what === 'entity') return { hiddenEntities: changed(hiddenEntities, id) };
      return site === null ? {} : { offSites: changed(offSites, site) };
    });
    return null;
  } catch (error) {
    // The card's script has classes of its own: it could not tell one of ours.
    return { full: error instanceof NotSaved && error.full, why: String((error as Error).message) };
  }
}
