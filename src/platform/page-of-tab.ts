import type { PageState } from '../core/message';
import { runWhereGranted } from './injection';
import { askPage } from './messages/page';
import { siteGranted } from './permissions';
import { siteOf } from './site';
import type { OpenTab } from './tabs';

/**
 * What a tab's page says of itself. A page in which no story was seen hears nothing until its script runs once more
 * (see the content script's gate); where the script would not run by itself it is not brought in either.
 *
 * @returns `undefined` when no script of ours runs there
 */
export async function pageOf({ id, url, loading }: OpenTab): Promise<PageState | undefined> {
  const page = await askPage(id, { type: 'state' });
  const site = url === undefined ? null : siteOf(url);
  // The script runs by itself when the page is there; to run it waits for the same.
  if (page || loading || site === null || !(await siteGranted(site))) return page;
  await runWhereGranted(id);
  return askPage(id, { type: 'state' });
}
