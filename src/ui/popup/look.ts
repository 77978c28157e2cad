import type { CardModel } from '../../core/card';
import type { PageState } from '../../core/message';
import { askAsOwnPage } from '../../platform/messages';
import { pageOf } from '../../platform/page-of-tab';
import { grantedBeyondManifest, manifestSites, siteGranted } from '../../platform/permissions';
import { resourceJson } from '../../platform/resources';
import { readSettings } from '../../platform/settings';
import { patternOf, siteOf } from '../../platform/site';
import type { OpenTab } from '../../platform/tabs';
import { today } from '../today';
import { knownSite } from './known-site';
import type { Access, PopupState } from './state';

/** Looks at a tab: what runs there, what it found, and what the extension may do there. */
export async function lookAt(tab: OpenTab | null): Promise<PopupState> {
  const [settings, page] = await Promise.all([readSettings(), tab && pageOf(tab)]);
  const site = tab?.url === undefined ? null : siteOf(tab.url);
  const state = {
    site,
    // Only where nothing runs is there something to offer.
    knownAs: !page && site !== null ? await nameOf(site) : null,
    access: site === null ? ('none' as const) : await accessTo(site),
    settings,
    page: page ?? null,
    problem: null,
  };
  if (page?.state !== 'marked') return { ...state, cards: [], publisher: null };
  const { cast, publisher } = page;
  const cards = await cardsOf(
    [...cast.map(({ entity }) => entity), ...(publisher === undefined ? [] : [publisher])],
    page,
  );
  return { ...state, cards, publisher: cards.find(({ entity }) => entity === publisher) ?? null };
}

async function accessTo(site: string): Promise<Access> {
  const own = new Set(manifestSites());
  const above = site.split('.').map((_, i, parts) => parts.slice(i).join('.'));
  const listed = above.some((host) => own.has(patternOf(host)));
  if (!(await siteGranted(site))) return listed ? 'withheld' : 'none';
  const granted = await grantedBeyondManifest();
  return granted.includes(patternOf(site)) ? 'granted' : 'listed';
}

async function nameOf(site: string): Promise<string | null> {
  try {
    return knownSite(await resourceJson('data/hosts.json'), site);
  } catch {
    return null;
  }
}

async function cardsOf(
  entities: readonly number[],
  { date }: Extract<PageState, { readonly state: 'marked' }>,
): Promise<readonly CardModel[]> {
  try {
    const queries = entities.map((entity) => ({ entity, date, today: today() }));
    return (await askAsOwnPage({ type: 'cards', queries })).cards;
  } catch {
    // Without its facts a name cannot be listed; the page itself tells that the worker failed.
    return [];
  }
}
