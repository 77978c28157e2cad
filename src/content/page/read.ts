import { today } from '../../ui/today';
import { HOST_NAME } from '../card/host-name';
import { ifStillSo, isHidden, type Seen } from '../gate/look';
import type { Door } from '../gate/world';
import { stepsInSlices } from '../slices';
import { datedStories, type FoundRoots, type FoundStory } from '../story';
import { collectInSteps } from '../text';
import type { StoryInPage } from './stories';

/** A story is known again by its element. */
const ids = new WeakMap<Element, string>();
let count = 0;

/** What was found is what the reading that follows within this time would find again. */
const JUST_MS = 300;

/** Reads the stories of the page. */
export class StoryReader {
  readonly #door: Pick<Door, 'look' | 'allOfIt'>;
  #just: { readonly stories: readonly FoundStory[]; readonly at: number } | null = null;
  #seen: Seen | null;

  constructor(door: Pick<Door, 'look' | 'allOfIt' | 'seen'>) {
    this.#door = door;
    this.#seen = door.seen;
  }

  /** Whether the page holds a story at all; far cheaper than reading it. */
  hasStory(): boolean {
    const stories = this.#found();
    this.#just = { stories, at: performance.now() };
    return stories.length > 0;
  }

  /**
   * The stories of the page as they stand now, with their text, read in slices.
   *
   * @param asked the reader wants the page read whatever it is: without a story, all of it counts as one
   * @param signal ends the reading; what was read by then is given
   */
  async read(asked: boolean, signal: AbortSignal): Promise<readonly StoryInPage[]> {
    const read: StoryInPage[] = [];
    try {
      const stories = this.#justFound() ?? this.#found();
      const all = stories.length > 0 || !asked ? stories : dated(this.#door.allOfIt());
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

  #justFound(): readonly FoundStory[] | null {
    const just = this.#just;
    this.#just = null;
    return just && performance.now() - just.at < JUST_MS ? just.stories : null;
  }

  #found(): readonly FoundStory[] {
    // What the gate saw, it saw a moment ago.
    const roots = (this.#seen && ifStillSo(this.#seen)) ?? this.#door.look();
    this.#seen = null;
    try {
      return dated(roots);
    } catch (error) {
      if (!isHidden(error)) throw error;
      return [];
    }
  }
}

const dated = (found: FoundRoots | null): readonly FoundStory[] =>
  datedStories(document, location.href, today(), found);

function idOf(root: Element): string {
  const known = ids.get(root);
  if (known) return known;
  count += 1;
  const id = `story-${count}`;
  ids.set(root, id);
  return id;
}
