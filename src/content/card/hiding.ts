import { changeSettings } from '../../platform/settings';
import { siteOf } from '../../platform/site';
import type { Hide } from '../../ui/card/props';
import type { Marks } from '../marks/marks';
import type { Subject } from '../subject';

/**
 * Does what the reader asked for under "Not this one?": here, for one entity, or on this site.
 *
 * @param id the entity whose card it was asked for in
 */
export function hide(what: Hide, id: string, subject: Subject, marks: Marks): void {
  if (what !== 'mention') change(what, id, (list, one) => [...new Set([...list, one])]);
  else if ('mention' in subject) marks.hide(subject);
}

/** Takes {@link hide} back. */
export function restore(what: Hide, id: string, subject: Subject, marks: Marks): void {
  if (what !== 'mention') change(what, id, (list, one) => list.filter((other) => other !== one));
  else if ('mention' in subject) marks.restore(subject);
}

/** What cannot be saved is nothing this page can help; the options page shows what is and what is not. */
function change(
  what: Exclude<Hide, 'mention'>,
  id: string,
  changed: (list: readonly string[], one: string) => readonly string[],
): void {
  const site = siteOf(location.href);
  changeSettings(({ hiddenEntities, offSites }) => {
    if (what === 'entity') return { hiddenEntities: changed(hiddenEntities, id) };
    return site === null ? {} : { offSites: changed(offSites, site) };
  }).catch(() => {});
}
