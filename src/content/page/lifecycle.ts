import type { PageState, Settings, SilentReason, ToContent } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { tellBackground } from '../../platform/messages';
import { inFull, offReason, readSettings } from '../../platform/settings';
import { ENDED } from '../ended';
import type { Door, Heard, Reading } from '../gate/world';
import { hear } from '../hear';
import { canPaint } from '../marks/paint';
import { quietly } from '../quietly';
import { lookUntil } from './look-until';
import { publisherOptedOut } from './opt-out';
import { StoryReader } from './read';
import { ReadingPage } from './reading-page';
import { whenIdle } from './when-idle';

/**
 * A page that changes its address or its root for ever is read anew no more often than this, and still is when it stops:
 * to look takes up to some ten milliseconds each time.
 */
const LEAST_BETWEEN_MS = 300;

/**
 * The life of a page in which a story was seen: starts and ends the reading as settings, navigation inside the page, and
 * the back-forward cache have it.
 */
export class Lifecycle implements Reading {
  readonly #door: Door;
  readonly #reader: StoryReader;
  readonly #gone = new AbortController();
  /** What hears the window. */
  #ears = new AbortController();
  #run = new AbortController();
  #page: ReadingPage | null = null;
  #settings: Settings | null = null;
  #silent: SilentReason | null = null;
  #reported = false;
  #firstLook: Promise<unknown> | null = null;
  #begunAt = Number.NEGATIVE_INFINITY;
  /** The reader asked for this very page to be read; forgotten when it is left. */
  #asked = false;
  /** The day the reader says the story is of; forgotten when the page is left. */
  #date: IsoDay | null = null;

  constructor(door: Door) {
    this.#door = door;
    this.#reader = new StoryReader(door);
    this.#settings = door.settings === null ? null : inFull(door.settings);
  }

  begin(): void {
    this.#listen();
    void this.#start().then(() => this.#watchSettings());
  }

  /** Ends everything for good: the extension that this script belongs to is no more. */
  leave(): void {
    this.#end();
    this.#gone.abort(ENDED);
  }

  #listen(): void {
    this.#ears.abort(ENDED);
    this.#ears = new AbortController();
    const signal = AbortSignal.any([this.#gone.signal, this.#ears.signal]);
    // Only a page that may come back is put in order; one that is thrown away takes everything with it.
    hear(['pagehide'], signal, ({ persisted }) => {
      if (!persisted) return;
      this.#end();
      // Where pages wait to be gone back to, Firefox tells them of no change.
      this.#settings = null;
    });
    hear(['pageshow'], signal, ({ persisted }) => void (persisted && this.#start()));
  }

  /** They came with the code, and whether they are still the same is asked when the page has shown its marks. */
  async #watchSettings(): Promise<void> {
    await this.#firstLook;
    await whenIdle();
    const { signal } = this.#gone;
    if (signal.aborted) return;
    this.#door.onSettingsStored((stored) => void quietly(() => this.#follow(inFull(stored))), signal);
    const settings = await readSettings();
    if (!signal.aborted && JSON.stringify(settings) !== JSON.stringify(this.#settings)) {
      await quietly(() => this.#follow(settings));
    }
  }

  #end(): void {
    this.#run.abort(ENDED);
    this.#page = null;
    this.#silent = null;
  }

  async #start(): Promise<void> {
    this.#end();
    this.#run = new AbortController();
    const { signal } = this.#run;
    const look = async (): Promise<boolean> => {
      const reason = this.#reasonForSilence() ?? (await this.#settingsReason());
      if (signal.aborted) return true;
      this.#silent = reason;
      if (reason === null) this.#firstLook = this.#opened().read();
      return reason !== 'not-a-story';
    };
    const wait = this.#begunAt + LEAST_BETWEEN_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
    this.#begunAt = performance.now();
    await quietly(() => lookUntil(look, signal));
    if (signal.aborted) return;
    // What hides from us is no story that we can read.
    if (!this.#page) this.#silent ??= 'not-a-story';
    if (!this.#silent) return;
    const off = this.#silent === 'site-off' || this.#silent === 'switched-off';
    // The worker is not woken to be told that there is nothing to tell.
    if (off || this.#reported) await this.#report(off ? 'off' : 'none');
  }

  #reasonForSilence(): SilentReason | null {
    if (!this.#asked && !(this.#door.isOfThisSite() && this.#reader.hasStory())) return 'not-a-story';
    if (publisherOptedOut(document)) return 'publisher-opted-out';
    return canPaint() ? null : 'no-highlights';
  }

  async #settingsReason(): Promise<SilentReason | null> {
    this.#settings ??= await readSettings();
    return offReason(this.#settings, location.href);
  }

  /** The page of this run, to be read or only to have something looked up in it. */
  #opened(): ReadingPage {
    this.#page ??= new ReadingPage(
      this.#settings!,
      this.#reader,
      this.#door,
      { asked: this.#asked, date: this.#date },
      this.#run.signal,
      {
        gone: this.#door.leave,
        changed: (count) => void (this.#silent || this.#report('active', count)),
        rewritten: () => {
          this.#listen();
          void this.#start();
        },
      },
    );
    return this.#page;
  }

  async #follow(settings: Settings): Promise<void> {
    const was = this.#settings && offReason(this.#settings, location.href);
    this.#settings = settings;
    if (offReason(settings, location.href) !== was) await this.#start();
    else this.#page?.follow(settings);
  }

  navigated(): void {
    this.#asked = false;
    this.#date = null;
    void this.#start();
  }

  hear(message: ToContent): Heard {
    // A shortcut is for the document that the reader is in; the top one when that is none of ours.
    if ('where' in message && message.where === 'focus') {
      const mine = this.#page !== null || message.type === 'look-up-selection';
      if (!mine || !this.#door.hasFocus()) return 'not-mine';
    }
    if (message.type === 'state') return this.#state();
    void quietly(() => this.#do(message));
    return null;
  }

  #do(message: ToContent): unknown {
    if (message.type === 'look-up-selection') return this.#lookUp();
    if (message.type === 'set-date') this.#date = message.date;
    // A page on which a story was found is read already.
    if (message.type === 'read-page' && this.#silent === 'not-a-story' && !this.#asked) {
      this.#asked = true;
      return this.#start();
    }
    return this.#page?.hear(message);
  }

  #state(): PageState {
    if (this.#silent) return { state: 'silent', reason: this.#silent };
    return this.#page?.state() ?? { state: 'working' };
  }

  /** The one thing that is also done on a page that is no story, since the reader asks for it. */
  async #lookUp(): Promise<void> {
    if (!canPaint()) return;
    this.#settings ??= await readSettings();
    if (this.#run.signal.aborted) this.#run = new AbortController();
    this.#opened().hear({ type: 'look-up-selection' });
  }

  async #report(state: 'active' | 'off' | 'none', count = 0): Promise<void> {
    this.#reported = true;
    try {
      await tellBackground(this.#door.send, { type: 'badge', state, count });
    } catch {
      this.#door.leave();
    }
  }
}
