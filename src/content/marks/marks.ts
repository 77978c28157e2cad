import type { EntityNumber, Mention } from '../../core/mention';
import type { Settings } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { ENDED } from '../ended';
import { quietly } from '../quietly';
import { inSlices } from '../slices';
import { parentOf, type TextPlace } from '../text';
import { type Candidate, chooseMarks } from './choose';
import { inViewFirst } from './in-view-first';
import { isVisible, isWhole, type Mark, newMark, type Placed, placeOf, textsOf } from './mark';
import type { Painter } from './paint';

interface Choice extends Candidate {
  readonly placed: Placed;
  readonly mark: Mark | null;
}

interface StoryMarks {
  placed: readonly Placed[];
  date: IsoDay | null;
  shown: Mark[];
  /** Ends the making of marks that were chosen before. */
  making: AbortController;
}

/** The marks of a page: chooses them from what was found, paints them, and finds them again by place. */
export class Marks {
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  readonly #stories = new Map<string, StoryMarks>();
  readonly #byNode = new Map<Node, Mark[]>();
  /** The elements whose own text bears marks. */
  readonly #parents = new Set<Node>();
  #hiddenPlaces: readonly { readonly node: Node; readonly offset: number }[] = [];
  /** Places that the reader was taken to, though they bear no mark. */
  readonly #visited = new WeakSet<Mark>();
  #active: readonly Range[] = [];
  readonly #roots = new Set<ShadowRoot>();
  #hidden = false;
  #settings: Settings;

  /** @param signal ends the making of marks */
  constructor(painter: Painter, settings: Settings, signal: AbortSignal) {
    this.#painter = painter;
    this.#signal = signal;
    this.#settings = settings;
  }

  /** What was found in a story, in story order, in place of what was found in it before. */
  set(storyId: string, placed: readonly Placed[], date: IsoDay | null): void {
    const before = this.#stories.get(storyId);
    const story = {
      placed,
      date,
      shown: before?.shown ?? [],
      making: before?.making ?? new AbortController(),
    };
    this.#stories.set(storyId, story);
    this.#choose(story);
  }

  /** Chooses anew because the reader's settings changed. */
  follow(settings: Settings): void {
    this.#settings = settings;
    this.#chooseAll();
  }

  /** Chooses anew because text may have come into view: a fold was opened, a style sheet arrived. */
  lookForHidden(): void {
    if (this.#hidden) this.#chooseAll();
  }

  /** Takes one mark away for as long as the page is open: the reader says that it is wrong here. */
  hide({ range }: Mark): void {
    this.#hiddenPlaces = [...this.#hiddenPlaces, placeOf(range)];
    this.#chooseAll();
  }

  /** Takes {@link hide} back. */
  restore({ range }: Mark): void {
    const { node, offset } = placeOf(range);
    this.#hiddenPlaces = this.#hiddenPlaces.filter((one) => one.node !== node || one.offset !== offset);
    this.#chooseAll();
  }

  /** Forgets the stories that are no longer in the page. */
  keepOnly(storyIds: ReadonlySet<string>): void {
    for (const [id, story] of this.#stories) {
      if (storyIds.has(id)) continue;
      story.making.abort(ENDED);
      this.#keep(story, []);
      this.#stories.delete(id);
    }
  }

  /** The mark that holds a place in a text node. */
  at(node: Node, offset: number): Mark | null {
    return this.#byNode.get(node)?.find(({ range }) => range.isPointInRange(node, offset)) ?? null;
  }

  /**
   * Whether there may be a mark under a pointer whose events go to this target. Asking costs next to nothing, where to
   * ask for the text at a point makes the browser look through a line of it.
   */
  mayBeIn(target: EventTarget | null): boolean {
    // The page's listeners are not told what in a shadow tree the event is for.
    if (this.#roots.size > 0) return true;
    for (let at = target as Node | null; at; at = parentOf(at)) if (this.#parents.has(at)) return true;
    return false;
  }

  /** Whether it is still shown and its text is still there. */
  shows(mark: Mark): boolean {
    if (!isWhole(mark)) return false;
    return this.#visited.has(mark) || (this.#byNode.get(mark.range.startContainer)?.includes(mark) ?? false);
  }

  /** Every place that names an entity and can be seen, in story order: its mark, or one that is not painted. */
  placesOf(entity: EntityNumber): readonly Mark[] {
    return [...this.#stories.values()].flatMap(({ placed, date, shown }) =>
      placed
        .filter(({ mention, place }) => mention.entity === entity && this.#mayShow(place) && isVisible(place))
        .flatMap((one) => {
          const { startNode, startOffset } = one.place;
          const mark = shown.find(
            ({ range }) => range.startContainer === startNode && range.startOffset === startOffset,
          );
          if (mark) return mark;
          const unpainted = newMark(one, date);
          if (unpainted) this.#visited.add(unpainted);
          return unpainted ?? [];
        }),
    );
  }

  /** Every mark, in the page's order. */
  inOrder(): readonly Mark[] {
    return [...this.#stories.values()]
      .flatMap(({ shown }) => shown)
      .filter(isWhole)
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }

  /** Everything found that the reader wants to see, marked or not, in story order. */
  found(): readonly Mention[] {
    return [...this.#stories.keys()].flatMap((id) => this.foundIn(id));
  }

  /** The same of one story. */
  foundIn(storyId: string): readonly Mention[] {
    const placed = this.#stories.get(storyId)?.placed ?? [];
    return placed.map(({ mention }) => mention).filter((mention) => this.#wanted(mention));
  }

  /** Paints these ranges, and no others, as those whose cards are open. */
  activate(ranges: readonly Range[]): void {
    for (const range of this.#active) if (!ranges.includes(range)) this.#painter.remove('active', range);
    for (const range of ranges) if (!this.#active.includes(range)) this.#painter.add('active', range);
    this.#active = ranges;
  }

  /** The open shadow roots that hold marks. */
  shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#roots;
  }

  #chooseAll(): void {
    this.#hidden = false;
    for (const story of this.#stories.values()) this.#choose(story);
  }

  #wanted({ kind, id }: Mention): boolean {
    return this.#settings.kinds[kind] && !this.#settings.hiddenEntities.includes(id);
  }

  #mayShow({ startNode, startOffset }: TextPlace): boolean {
    const hidden = this.#hiddenPlaces.some(
      ({ node, offset }) => node === startNode && offset === startOffset,
    );
    return startNode.isConnected && !hidden;
  }

  #choose(story: StoryMarks): void {
    // One place bears no two marks.
    const shown = new Map<Node, Map<number, Mark>>();
    for (const mark of story.shown.filter(isWhole)) {
      const { node, offset } = placeOf(mark.range);
      listed(shown, node, () => new Map()).set(offset, mark);
    }
    const choices = story.placed
      .filter(({ mention, place }) => this.#wanted(mention) && this.#mayShow(place))
      .map((placed): Choice => {
        const { mention, role, place } = placed;
        const before = shown.get(place.startNode)?.get(place.startOffset);
        const mark = before?.mention.id === mention.id ? before : null;
        return {
          entity: mention.entity,
          role,
          placed,
          mark,
          shown: mark !== null,
          visible: isVisible(place),
        };
      });
    this.#hidden ||= choices.some(({ visible }) => !visible);
    const chosen = chooseMarks(choices, this.#settings.density);
    this.#keep(
      story,
      chosen.flatMap((choice) => staying(choice, story.date) ?? []),
    );
    story.making.abort(ENDED);
    story.making = new AbortController();
    const fresh = chosen.flatMap(({ mark, placed }) => (mark ? [] : placed));
    const signal = AbortSignal.any([this.#signal, story.making.signal]);
    void quietly(() =>
      inSlices(
        inViewFirst(fresh, ({ place }) => place.startNode.parentElement),
        signal,
        (placed) => this.#add(story, placed),
      ),
    );
  }

  /** Takes away all the marks of a story but these. */
  #keep(story: StoryMarks, marks: readonly Mark[]): void {
    const stays = new Set(marks);
    for (const mark of story.shown) {
      if (stays.has(mark)) continue;
      this.#painter.remove(mark.mention.kind, mark.range);
      this.activate(this.#active.filter((range) => range !== mark.range));
    }
    story.shown = [...marks];
    this.#byNode.clear();
    this.#parents.clear();
    this.#roots.clear();
    for (const { shown } of this.#stories.values()) for (const mark of shown) this.#index(mark);
  }

  #add(story: StoryMarks, placed: Placed): void {
    const mark = newMark(placed, story.date);
    if (!mark) return;
    story.shown.push(mark);
    this.#index(mark);
    this.#painter.add(mark.mention.kind, mark.range);
  }

  #index(mark: Mark): void {
    const root = mark.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.#roots.add(root);
    for (const node of textsOf(mark.range)) {
      listed(this.#byNode, node, () => []).push(mark);
      if (node.parentNode) this.#parents.add(node.parentNode);
    }
  }
}

/** What a map has for a node; where it has nothing, it is given something. */
function listed<T>(map: Map<Node, T>, node: Node, make: () => T): T {
  const had = map.get(node) ?? make();
  map.set(node, had);
  return had;
}

function staying({ mark, placed }: Choice, date: IsoDay | null): Mark | null {
  if (mark) {
    mark.mention = placed.mention;
    mark.date = date;
  }
  return mark;
}
