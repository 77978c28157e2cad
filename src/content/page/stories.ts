import type { Block, DateFrom, EntityNumber, Mention } from '../../core/mention';
import type { AnnotateAnswer, AnnotateRequest } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import type { Placed } from '../marks/mark';
import type { Marks } from '../marks/marks';
import { inSlices } from '../slices';
import type { TextPlace } from '../text';

/** A story as it stands in the page at one moment. */
export interface StoryInPage {
  /** The same at every reading of the page, for as long as it is the same story. */
  readonly id: string;
  readonly root: Element;
  readonly date: IsoDay | null;
  readonly dateFrom: DateFrom | null;
  readonly lang: string;
  readonly blocks: readonly Block[];
  /** It was longer than a story may be, and its end was left out. */
  readonly truncated: boolean;
  /** Where a piece of a block's text stands in the page; `null` when that text is gone. */
  readonly place: (block: number, start: number, end: number) => TextPlace | null;
}

interface Followed {
  readonly id: string;
  now: StoryInPage;
  /** Counts what was sent. An answer to anything but the latest is of no use. */
  revision: number;
  mentions: readonly Mention[];
}

/** What the stories of a page need of the world. */
interface StoriesPorts {
  /** Reads the page anew, which may take a while. */
  readonly read: () => Promise<readonly StoryInPage[]>;
  /** Resolves a story. Throws when it cannot be done, a second attempt included. */
  readonly annotate: (request: AnnotateRequest) => Promise<AnnotateAnswer>;
  readonly host: string;
  /** Is told of each story that names somebody: a page may have thousands, and its reader waits for none of them. */
  readonly marked: () => void;
}

/**
 * The stories of a page, kept up to date with it. Each is always sent whole: a late paragraph then gets the same
 * answer as an early one, and a worker that was just born can answer.
 */
export class Stories {
  /** A story named more than one may, and its end was left out. */
  cut = false;
  readonly #ports: StoriesPorts;
  readonly #marks: Marks;
  readonly #signal: AbortSignal;
  readonly #followed = new Map<string, Followed>();
  #publisher: EntityNumber | undefined;
  #date: IsoDay | null;
  /** Counts the readings. One that another overtook is of no use. */
  #reading = 0;

  /** @param date the day the reader set for the page, over what it says itself */
  constructor(ports: StoriesPorts, marks: Marks, signal: AbortSignal, date: IsoDay | null = null) {
    this.#ports = ports;
    this.#marks = marks;
    this.#signal = signal;
    this.#date = date;
  }

  /** The stories as last read, in page order. */
  get current(): readonly StoryInPage[] {
    return [...this.#followed.values()].map(({ now }) => now);
  }

  get publisher(): EntityNumber | undefined {
    return this.#publisher;
  }

  /** The reader sets a day for the page; `null`: what it says itself counts again. */
  setDate(date: IsoDay | null): Promise<void> {
    this.#date = date;
    return this.again();
  }

  /** Has every story resolved once more. */
  async again(): Promise<void> {
    await Promise.all([...this.#followed.values()].map((story) => this.#send(story)));
  }

  dateOf(story: StoryInPage): IsoDay | null {
    return this.#date ?? story.date;
  }

  /** Where that day is from; the reader's own word counts as given. */
  dateFromOf(story: StoryInPage): DateFrom | null {
    return this.#date === null ? story.dateFrom : 'given';
  }

  /**
   * Reads the page again and has resolved what is new.
   *
   * @returns whether any text was new
   * @throws what `annotate` throws
   */
  async look(): Promise<boolean> {
    this.#reading += 1;
    const reading = this.#reading;
    const read = await this.#ports.read();
    // Overtaken: whether there was anything new is for the later one to say.
    if (this.#signal.aborted || reading !== this.#reading) return true;
    const changed: Followed[] = [];
    const same: Followed[] = [];
    for (const now of read) {
      const known = this.#followed.get(now.id);
      const story = known ?? { id: now.id, now, revision: 0, mentions: [] };
      this.#followed.set(now.id, story);
      (known && sameText(known.now, now) ? same : changed).push(story);
      story.now = now;
    }
    // All of that at once: from the first wait on, a later reading may know better which stories there are.
    this.#forgetAllBut(new Set(read.map(({ id }) => id)));
    // The same words, though perhaps in new elements.
    for (const story of same) await this.#mark(story);
    await Promise.all(changed.map((story) => this.#send(story)));
    return changed.length > 0;
  }

  async #send(story: Followed): Promise<void> {
    story.revision += 1;
    const { revision } = story;
    const { blocks, lang } = story.now;
    const answer = await this.#ports.annotate({
      type: 'annotate',
      storyId: story.id,
      revision,
      story: { blocks, lang, date: this.dateOf(story.now), host: this.#ports.host },
    });
    if (revision !== story.revision || this.#signal.aborted || this.#followed.get(story.id) !== story) return;
    this.#publisher = answer.publisher;
    story.mentions = answer.mentions;
    this.cut ||= answer.cut;
    await this.#mark(story);
  }

  async #mark(story: Followed): Promise<void> {
    const { now, mentions, revision } = story;
    const placed: Placed[] = [];
    await inSlices(mentions, this.#signal, (mention) => {
      const role = now.blocks[mention.block]?.role;
      const place = role && now.place(mention.block, mention.start, mention.end);
      if (role && place) placed.push({ mention, role, place });
    });
    if (this.#signal.aborted || revision !== story.revision || now !== story.now) return;
    this.#marks.set(story.id, placed, this.dateOf(now));
    if (placed[0]) this.#ports.marked();
  }

  #forgetAllBut(ids: ReadonlySet<string>): void {
    for (const id of this.#followed.keys()) if (!ids.has(id)) this.#followed.delete(id);
    this.#marks.keepOnly(ids);
  }
}

function sameText(a: StoryInPage, b: StoryInPage): boolean {
  return (
    a.date === b.date &&
    a.lang === b.lang &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ text, role }, i) => text === b.blocks[i]!.text && role === b.blocks[i]!.role)
  );
}
