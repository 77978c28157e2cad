import type { HideAnswer, HideRequest } from '../core/message';
import { NotSaved } from '../platform/not-saved';
import { changeSettings } from '../platform/settings';
import { siteOf } from '../platform/site';

/**
 * Keeps what the reader asked for on a card, or its undoing.
 *
 * @param url of the page that the card is in; `null` for one of our own, which is no site
 */
export async function keepHidden({ what, id, hidden }: HideRequest, url: string | null): Promise<HideAnswer> {
  const site = url === null ? null : siteOf(url);
  const changed = (list: readonly string[], one: string): readonly string[] => [
    ...list.filter((other) => other !== one),
    ...(hidden ? [one] : []),
  ];
  try {
    await changeSettings(({ hiddenEntities, offSites }) => {
      if (what === 'entity') return { hiddenEntities: changed(hiddenEntities, id) };
      return site === null ? {} : { offSites: changed(offSites, site) };
    });
    return { type: 'hidden', unsaved: null };
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return { type: 'hidden', unsaved: { full: error.full, why: error.message } };
  }
}
