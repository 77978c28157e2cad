import type { PageState, Settings, ToContent } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { askBackground, extensionLives } from '../../platform/messages';
import { ask } from '../../platform/messages/ask';
import { isGone } from '../../platform/messages/send';
import { siteOf } from '../../platform/site';
import { HOST_NAME } from '../card/host-name';
import { ENDED } from '../ended';
import { pageAddress } from '../gate/address';
import type { Door, World } from '../gate/world';
import { Marks } from '../marks/marks';
import { Painter } from '../marks/paint';
import { quietly } from '../quietly';
import { textUpTo } from '../text';
import { watchSizes } from '../watch/sizes';
import { watchChanges } from '../watch/watch';
import { castOf } from './cast';
import { earlyEvents } from './early';
import type { Hands } from './hands';
import type { StoryReader } from './read';
import { Stories, type StoryInPage } from './stories';
import { whenIdle } from './when-idle';

const world = globalThis as World;

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
  /** The whole document is another: `document.open()` takes every listener away, those of extensions too. */
  readonly rewritten: () => void;
}

/** One page while it is read: its stories and marks, and the hands that open its cards. Ends with its signal. */
export class ReadingPage {
  readonly #send: Door['send'];
  readonly #twice: Door['twice'];
  readonly #signal: AbortSignal;
  readonly #listener: PageListener;
  readonly #painter: Painter;
  readonly #marks: Marks;
  readonly #stories: Stories;
  readonly #top = document.documentElement;
  #settings: Settings;
  #hands: Hands | null = null;
  /** The hands are on their way. */
  #reaching: Promise<void> | null = null;
  #watchSizesOf: ((stories: readonly Element[]) => void) | null = null;
  #answered = false;
  #dating = false;
  #failed = false;

  constructor(
    settings: Settings,
    reader: StoryReader,
    { send, twice }: Pick<Door, 'send' | 'twice'>,
    { asked, date }: Wishes,
    signal: AbortSignal,
    listener: PageListener,
  ) {
    this.#send = send;
    this.#twice = twice;
    this.#signal = signal;
    this.#listener = listener;
    this.#settings = settings;
    this.#painter = new Painter(signal);
    this.#marks = new Marks(this.#painter, settings, signal);
    this.#stories = new Stories(
      {
        read: () => reader.read(asked, signal),
        annotate: (request) => twice(() => askBackground(send, request)),
        host: siteOf(location.href) ?? '',
        marked: () => void this.#reach(),
      },
      this.#marks,
      signal,
      date,
    );
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
      truncated: this.#stories.cut || stories.some(({ truncated }) => truncated),
      ...(publisher === undefined ? {} : { publisher }),
    };
  }

  /** The reader changed the settings, here or elsewhere. */
  follow(settings: Settings): void {
    this.#settings = settings;
    this.#marks.follow(settings);
    this.#hands?.follow(settings);
    this.#tell();
  }

  /** What the extension's other parts ask of the page. */
  hear(message: ToContent): void {
    if (message.type === 'set-date') this.#setDate(message.date);
    else if (message.type === 'dataset-changed') this.#readAgain();
    else void quietly(() => this.#reach().then(() => this.#hands?.hear(message)));
  }

  async #look(): Promise<boolean> {
    if (this.#failed) return false;
    try {
      if (document.documentElement !== this.#top) {
        this.#listener.rewritten();
        return false;
      }
      const news = await this.#stories.look();
      this.#answered = true;
      this.#painter.renew();
      this.#hands?.letGoOfHidden();
      this.#tell();
      void whenIdle().then(() => this.#watchSizes());
      return news;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  #watchSizes(): void {
    if (this.#signal.aborted) return;
    this.#watchSizesOf ??= watchSizes(() => this.#marks.lookForHidden(), this.#signal);
    this.#watchSizesOf(this.#stories.current.map(({ root }) => root));
  }

  /** Has the hands come, once, when the page has shown its marks. */
  #reach(): Promise<void> {
    this.#reaching ??= this.#begin().catch((error: unknown) => {
      this.#reaching = null;
      if (isGone(error)) this.#listener.gone();
    });
    return this.#reaching;
  }

  async #begin(): Promise<void> {
    const come = new AbortController();
    const early = earlyEvents(AbortSignal.any([come.signal, this.#signal]));
    try {
      await whenIdle();
      if (!world.backgrounderHands) await this.#twice(() => askBackground(this.#send, { type: 'hands' }));
      if (this.#signal.aborted) return;
      if (!world.backgrounderHands) throw new Error('hands.js did not arrive');
      this.#hands = world.backgrounderHands.begin(
        {
          marks: this.#marks,
          settings: this.#settings,
          dateAt: (place) => this.#dateAt(place),
          send: this.#send,
          ask: (request, check) => ask(this.#send, request, check),
          twice: this.#twice,
          gone: this.#listener.gone,
          check: () => this.#check(),
          early,
        },
        this.#signal,
      );
    } finally {
      come.abort(ENDED);
    }
  }

  #dateAt(place: Node): IsoDay | null {
    const stories = this.#stories.current;
    const story = stories.find(({ root }) => root.contains(place)) ?? stories[0];
    return story ? this.#stories.dateOf(story) : null;
  }

  /** What the worker could not do before, it may be able to do now. */
  #readAgain(): void {
    this.#hands?.letGo();
    this.#failed = false;
    this.#guarded(this.#stories.again());
  }

  #setDate(date: IsoDay | null): void {
    // What the cards say may not be so on that day.
    this.#hands?.letGo();
    this.#dating = true;
    this.#guarded(this.#stories.setDate(date).finally(() => (this.#dating = false)));
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
    if (isGone(error)) this.#listener.gone();
    else this.#failed = true;
  }
}

const titleOf = ({ blocks }: StoryInPage): string =>
  blocks.find(({ role }) => role === 'headline')?.text.trim() || document.title;
