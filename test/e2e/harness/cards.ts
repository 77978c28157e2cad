import type { Page } from 'puppeteer-core';
import { AWAY, cardOpens, cardText, marked, restOn } from './marks';
import { eventually } from './reader';
import { SAMPLE_PLACE } from './sample';

/** Waits until a card says this. */
export const says = (page: Page, words: string): Promise<unknown> =>
  eventually(`"${words}"`, async () => (await cardText(page))?.includes(words));

/** Rests the pointer on a name until its card is open. */
export const openCard = async (page: Page, name: string): Promise<void> => {
  await restOn(page, name);
  await cardOpens(page);
};

/** Past the card's own coming into view. */
export const DRAWN_MS = 250;

/** Opens the sample story, or another page like it, with the pointer out of the way. */
export const openSample = async (
  open: (place: string) => Promise<Page>,
  place = SAMPLE_PLACE,
): Promise<Page> => {
  const page = await open(place);
  await page.mouse.move(AWAY.x, AWAY.y);
  await marked(page, 3);
  return page;
};
