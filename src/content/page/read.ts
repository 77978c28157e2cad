import { today } from '../../ui/today';
import { HOST_NAME } from '../card/host';
import { type FoundStory, findStories, wholePage } from '../story';
import { collectInSteps } from '../text';
import { stepsInSlices } from './slices';
import type { StoryInPage } from './stories';

/** A story is known again by its element. */
const ids = new WeakMap<Element, string>();
let count = 0;

/** Whether the page holds a story at all; far cheaper than reading it. */
export function hasStory(): boolean {
  try {
    const stories = found();
    justFound = { stories, at: performance.now() };
    return stories.length > 0;
  } catch (error) {
    if (!isHidden(error)) throw error;
    return false;
  }
}

/**
 * The stories of the page as they stand now, with their text, read in slices.
 *
 * @param asked the reader wants the page read whatever it is: without a story, all of it counts as one
 * @param signal ends the reading; what was read by then is given
 */
export async function readStories(asked: boolean, signal: AbortSignal): Promise<readonly StoryInPage[]> {
  const read: StoryInPage[] = [];
  try {
    const stories = takeJustFound() ?? found();
    const all = stories.length > 0 || !asked ? stories : [wholePage(document, location.href, today())];
    for (const { root, headline, date, dateFrom, lang } of all) {
      const text = await stepsInSlices(collectInSteps(root, { headline, hostName: HOST_NAME }), signal);
      if (!text) break;
      read.push({ id: idOf(root), root, date, dateFrom, lang, ...text.value });
    }
  } catch (error) {
    if (!isHidden(error)) throw error;
  }
  return read;
}

/** What {@link hasStory} found is what the reading that follows at once would find again. */
const AT_ONCE_MS = 100;
let justFound: { readonly stories: readonly FoundStory[]; readonly at: number } | null = null;

function takeJustFound(): readonly FoundStory[] | null {
  const just = justFound;
  justFound = null;
  return just && performance.now() - just.at < AT_ONCE_MS ? just.stories : null;
}

/** In design mode the whole page is the reader's own text. */
const found = (): readonly FoundStory[] =>
  document.designMode === 'on' ? [] : findStories(document, location.href, today());

/**
 * In Chromium a page's elements can hide the DOM's own properties from us, by names like `tagName` on a form's fields.
 * Such a page is none that we can read, which is no error of anybody.
 */
const isHidden = (error: unknown): boolean => error instanceof TypeError || error instanceof DOMException;

function idOf(root: Element): string {
  const known = ids.get(root);
  if (known) return known;
  count += 1;
  const id = `story-${count}`;
  ids.set(root, id);
  return id;
}
