import { HOST_NAME } from '../card/host';
import { type FoundStory, findStories, wholePage } from '../story';
import { collectText } from '../text';
import { today } from '../today';
import type { StoryInPage } from './stories';

/** A story is known again by its element. */
const ids = new WeakMap<Element, string>();
let count = 0;

/** Whether the page holds a story at all; far cheaper than reading it. */
export const hasStory = (): boolean => tried(found, []).length > 0;

/**
 * The stories of the page as they stand now, with their text.
 *
 * @param asked the reader wants the page read whatever it is: without a story, all of it counts as one
 */
export const readStories = (asked: boolean): readonly StoryInPage[] => tried(() => read(asked), []);

function read(asked: boolean): readonly StoryInPage[] {
  const stories = found();
  const all = stories.length > 0 || !asked ? stories : [wholePage(document, location.href, today())];
  return all.map((story) => {
    const { root, headline, date, dateFrom, lang } = story;
    const { blocks, truncated, place } = collectText(root, { headline, hostName: HOST_NAME });
    return { id: idOf(root), root, date, dateFrom, lang, blocks, truncated, place };
  });
}

/** In design mode the whole page is the reader's own text. */
const found = (): readonly FoundStory[] =>
  document.designMode === 'on' ? [] : findStories(document, location.href, today());

/**
 * In Chromium a page's elements can hide the DOM's own properties from us, by names like `tagName` on a form's fields.
 * Such a page is none that we can read, which is no error of anybody.
 */
function tried<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return otherwise;
    throw error;
  }
}

function idOf(root: Element): string {
  const known = ids.get(root);
  if (known) return known;
  count += 1;
  const id = `story-${count}`;
  ids.set(root, id);
  return id;
}
