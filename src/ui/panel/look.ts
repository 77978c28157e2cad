import type { CardModel } from '../../core/card';
import type { CastEntry, PageState, StoryState } from '../../core/message';
import { askAsOwnPage } from '../../platform/messages';
import { pageOf } from '../../platform/page-of-tab';
import { siteOf } from '../../platform/site';
import type { OpenTab } from '../../platform/tabs';
import { today } from '../today';
import type { Member, PanelState, ShownStory } from './state';

type Marked = Extract<PageState, { readonly state: 'marked' }>;

/** A live blog of a week names some hundreds; the background gives no more than 2,000 cards at once. */
const MOST_MEMBERS = 500;

/**
 * What a tab has for the panel.
 *
 * @param tab `null` when it is closed
 * @param chosen which of the page's stories to show, from 0; the first when there is no such one
 */
export async function lookAt(tab: OpenTab | null, chosen: number): Promise<PanelState> {
  if (!tab) return { name: 'nothing', why: { because: 'closed' } };
  const page = await pageOf(tab);
  if (page === undefined) {
    const site = tab.url === undefined ? null : siteOf(tab.url);
    return tab.loading ? { name: 'working' } : { name: 'nothing', why: { because: 'not-here', site } };
  }
  if (page.state === 'working') return { name: 'working' };
  if (page.state === 'silent') return { name: 'nothing', why: { because: 'silent', reason: page.reason } };
  return storyOf(page, chosen);
}

async function storyOf(page: Marked, wanted: number): Promise<PanelState> {
  const chosen = page.stories[wanted] ? wanted : 0;
  const story = page.stories[chosen];
  if (!story) return { name: 'nothing', why: { because: 'no-names' } };
  try {
    return {
      name: 'story',
      story: await shownStory(page, story),
      titles: page.stories.map(({ title }) => title),
      chosen,
      closed: false,
    };
  } catch {
    // Without its facts a name cannot be listed.
    return { name: 'nothing', why: { because: 'silent', reason: 'worker-failed' } };
  }
}

async function shownStory(page: Marked, story: StoryState): Promise<ShownStory> {
  const { title, date, dateFrom } = story;
  const cast = story.cast.slice(0, MOST_MEMBERS);
  const { cards } = await askAsOwnPage({
    type: 'cards',
    queries: [
      ...cast.map(({ entity, variant }) => ({
        entity,
        date,
        today: today(),
        ...(variant !== undefined && { variant }),
      })),
      ...(page.publisher === undefined ? [] : [{ entity: page.publisher, date, today: today() }]),
    ],
  });
  const publisher = page.publisher === undefined ? undefined : cards.at(-1);
  return {
    title,
    address: page.address,
    date,
    dateFrom,
    officials: membersOf(cast, cards, 'official'),
    weapons: membersOf(cast, cards, 'weapon'),
    sources: membersOf(cast, cards, 'source'),
    publisher: publisher?.kind === 'source' ? publisher : null,
    truncated: page.truncated,
  };
}

function membersOf<Kind extends CardModel['kind']>(
  cast: readonly CastEntry[],
  cards: readonly CardModel[],
  kind: Kind,
): Member<Extract<CardModel, { readonly kind: Kind }>>[] {
  return cast.flatMap((entry, i) => {
    const card = cards[i];
    return card?.kind === kind ? [{ entry, card: card as Extract<CardModel, { readonly kind: Kind }> }] : [];
  });
}
