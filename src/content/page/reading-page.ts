import type { EntityNumber } from '../../core/mention';
import type { PageState, Settings, ToContent } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { askBackground, ExtensionGone, extensionLives, LONGEST_LOOK_UP } from '../../platform/messages';
import { siteOf } from '../../platform/site';
import { Cards } from '../card/cards';
import { HOST_NAME } from '../card/host-name';
import { pageAddress } from '../gate/address';
import { bringIntoView, isInWindow, walkTo } from '../keys/walk';
import type { Mark } from '../marks/mark';
import { Marks } from '../marks/marks';
import { Painter } from '../marks/paint';
import { type Attention, attention } from '../pointer/attention';
import { followPointer } from '../pointer/follow';
import { openMark, openMarks } from '../pointer/state';
import { twice } from '../retry';
import type { Subject } from '../subject';
import { textUpTo } from '../text';
import { watchSizes } from '../watch/sizes';
import { watchChanges } from '../watch/watch';
import { castOf } from './cast';
import type { StoryReader } from './read';
import { selected } from './selection';
import { Stories, type StoryInPage } from './stories';

/** Text of this length that arrives outside every known story may be a new one: endless scrolling brings whole pages. */
const NEW_STORY_CHARS = 300;
const NO_PROSE = /^(?:script|style|link|meta|#comment)$/i;

/** What the reader asks of the reading of a page. */
interface Wishes {
  /** To read it whatever it is. */
  readonly asked: boolean;
  /** To take it for a story of this day. */
  readonly date: IsoDay | null;
}

/** Whom the reading of a page tells what happened. */
interface PageListener {
  /** The extension was updated or removed under this script. */
  readonly gone: () => void;
  /** The marks changed; `entities` is how many different ones the stories name. */
  readonly changed: (entities: number) => void;
}

/** One page while it is read: its stories, marks and card. Ends with its signal. */
export class ReadingPage {
  readonly #signal: AbortSignal;
  readonly #listener: PageListener;
  readonly #painter: Painter;
  readonly #marks: Marks;
  readonly #stories: Stories;
  readonly #cards: Cards;
  readonly #attention: Attention<Subject>;
  readonly #watchSizesOf: (stories: readonly Element[]) => void;
  #walkedTo: Mark | null = null;
  #answered = false;
  #dating = false;
  #failed = false;

  constructor(
    settings: Settings,
    reader: StoryReader,
    { asked, date }: Wishes,
    signal: AbortSignal,
    listener: PageListener,
  ) {
    this.#signal = signal;
    this.#listener = listener;
    this.#painter = new Painter(signal);
    this.#marks = new Marks(this.#painter, settings, signal);
    this.#stories = new Stories(
      {
        read: () => reader.read(asked, signal),
        annotate: (request) => twice(() => askBackground(request)),
        host: siteOf(location.href) ?? '',
      },
      this.#marks,
      signal,
      date,
    );
    this.#attention = attention((now) => this.#cards.follow(now), signal);
    this.#cards = new Cards(this.#attention, this.#marks, settings, listener.gone, signal);
    this.#watchSizesOf = watchSizes(() => this.#marks.lookForHidden(), signal);
    followPointer(this.#attention, this.#marks, this.#cards, signal);
    // A glance at a page whose extension was updated must not find a dead script: it cleans up after itself.
    document.addEventListener('pointerover', () => this.#check(), { passive: true, signal });
    document.addEventListener('visibilitychange', () => this.#check(), { signal });
  }

  /** Reads the page's stories, and again whenever it changes. */
  read(): Promise<unknown> {
    // Watched from before the first look on, so that nothing can arrive between the two.
    watchChanges(
      // Not `body`: pages replace it, and an XML document has none.
      document,
      (change) => this.#concerns(change),
      () => this.#look(),
      this.#signal,
    );
    return this.#look();
  }

  /** What the popup and the panel are told. */
  state(): PageState {
    const cast = castOf(this.#marks.found());
    if (this.#failed && cast.length === 0) return { state: 'silent', reason: 'worker-failed' };
    if (!this.#answered || this.#dating) return { state: 'working' };
    const stories = this.#stories.current;
    const [first] = stories;
    const { publisher } = this.#stories;
    return {
      state: 'marked',
      date: first ? this.#stories.dateOf(first) : null,
      dateFrom: first ? this.#stories.dateFromOf(first) : null,
      ...(first && this.#stories.dateFromOf(first) === 'given' ? { pageDate: first.date } : {}),
      cast,
      stories: stories
        .map((story) => ({
          title: titleOf(story),
          date: this.#stories.dateOf(story),
          dateFrom: this.#stories.dateFromOf(story),
          cast: castOf(this.#marks.foundIn(story.id)),
        }))
        .filter((story) => story.cast.length > 0),
      address: pageAddress(),
      truncated: stories.some(({ truncated }) => truncated),
      ...(publisher === undefined ? {} : { publisher }),
    };
  }

  /** The reader changed the settings, here or elsewhere. */
  follow(settings: Settings): void {
    this.#marks.follow(settings);
    this.#cards.useSettings(settings);
    this.#tell();
  }

  /** What the extension's other parts ask of the page. */
  hear(message: ToContent): void {
    if (message.type === 'next-mention') this.#walk(1);
    else if (message.type === 'previous-mention') this.#walk(-1);
    else if (message.type === 'reveal') this.#reveal(message.entity, message.nth ?? 0);
    else if (message.type === 'set-date') this.#setDate(message.date);
    else if (message.type === 'dataset-changed') this.#readAgain();
  }

  /** Shows who or what the selected text may be. */
  async lookUpSelection(): Promise<void> {
    const asked = selected();
    if (!asked) return;
    const { range } = asked;
    const text = asked.text.slice(0, LONGEST_LOOK_UP);
    const stories = this.#stories.current;
    const story = stories.find(({ root }) => root.contains(range.startContainer)) ?? stories[0];
    const date = story ? this.#stories.dateOf(story) : null;
    try {
      const { entities } = await twice(() => askBackground({ type: 'look-up', text, date }));
      if (this.#signal.aborted) return;
      this.#bring({ range, date, text, candidates: entities });
    } catch (error) {
      this.#fail(error);
    }
  }

  async #look(): Promise<boolean> {
    if (this.#failed) return false;
    try {
      const news = await this.#stories.look();
      this.#answered = true;
      this.#painter.renew();
      this.#watchSizesOf(this.#stories.current.map(({ root }) => root));
      for (const mark of openMarks(this.#attention.state())) {
        if ('mention' in mark && !this.#marks.shows(mark)) this.#dismiss(mark);
      }
      this.#tell();
      return news;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  #walk(step: 1 | -1): void {
    const open = openMark(this.#attention.state());
    const from = open && 'mention' in open ? open : this.#walkedTo;
    const mark = walkTo(this.#marks.inOrder(), from, step, isInWindow);
    if (mark) this.#goTo(mark);
  }

  #reveal(entity: EntityNumber, nth: number): void {
    const places = this.#marks.placesOf(entity);
    const mark = places[nth % places.length];
    if (mark) this.#goTo(mark);
  }

  /** What the worker could not do before, it may be able to do now. */
  #readAgain(): void {
    this.#attention.intend({ type: 'leave' });
    this.#failed = false;
    this.#guarded(this.#stories.again());
  }

  #setDate(date: IsoDay | null): void {
    // What the cards say may not be so on that day.
    this.#attention.intend({ type: 'leave' });
    this.#dating = true;
    this.#guarded(this.#stories.setDate(date).finally(() => (this.#dating = false)));
  }

  #goTo(mark: Mark): void {
    this.#walkedTo = mark;
    this.#bring(mark);
  }

  #bring(mark: Subject): void {
    bringIntoView(mark);
    // On a touch screen the card is a sheet, whoever sent us here.
    this.#attention.intend({ type: matchMedia('(pointer: coarse)').matches ? 'tap' : 'walk', mark });
  }

  #dismiss(mark: Mark): void {
    this.#attention.intend({ type: 'dismiss', mark });
  }

  #concerns(change: MutationRecord): boolean {
    if (this.#stories.current.some(({ root }) => root.contains(change.target))) {
      const ours = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;
      const nodes = [...change.addedNodes, ...change.removedNodes];
      return nodes.length === 0 || !nodes.every(ours);
    }
    return [...change.addedNodes].some(
      (node) => !NO_PROSE.test(node.nodeName) && !textUpTo(node, NEW_STORY_CHARS).whole,
    );
  }

  #check(): void {
    if (extensionLives()) this.#painter.renew();
    else this.#listener.gone();
  }

  #guarded(work: Promise<void>): void {
    work.then(
      () => this.#tell(),
      (error: unknown) => this.#fail(error),
    );
  }

  #tell(): void {
    if (!this.#signal.aborted) this.#listener.changed(castOf(this.#marks.found()).length);
  }

  /** After a second failure: silent from here on, and the popup says so. */
  #fail(error: unknown): void {
    if (error instanceof ExtensionGone) this.#listener.gone();
    else this.#failed = true;
  }
}

const titleOf = ({ blocks }: StoryInPage): string =>
  blocks.find(({ role }) => role === 'headline')?.text.trim() || document.title;
