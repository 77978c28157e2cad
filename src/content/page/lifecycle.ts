import type { PageState, Settings, SilentReason, ToContent } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { tellBackground } from '../../platform/messages';
import { inFull, offReason, readSettings } from '../../platform/settings';
import { ENDED } from '../ended';
import type { Door, Heard, Reading } from '../gate/world';
import { canPaint } from '../marks/paint';
import { lookUntil } from './look-until';
import { publisherOptedOut } from './opt-out';
import { StoryReader } from './read';
import { ReadingPage } from './reading-page';
import { whenIdle } from './when-idle';

/**
 * The life of a page in which a story was seen: starts and ends the reading as settings, navigation inside the page, and
 * the back-forward cache have it.
 */
export class Lifecycle implements Reading {
  readonly #door: Door;
  readonly #reader: StoryReader;
  readonly #gone = new AbortController();
  #run = new AbortController();
  #page: ReadingPage | null = null;
  #settings: Settings | null = null;
  #silent: SilentReason | null = null;
  #reported = false;
  #firstLook: Promise<unknown> | null = null;
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
    const { signal } = this.#gone;
    // Only a page that may come back is put in order; one that is thrown away takes everything with it.
    addEventListener(
      'pagehide',
      (event) => {
        if (event.persisted) this.#end();
      },
      { signal },
    );
    addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) void this.#start();
      },
      { signal },
    );
    void this.#start().then(() => this.#watchSettings());
  }

  /** Ends everything for good: the extension that this script belongs to is no more. */
  leave(): void {
    this.#end();
    this.#gone.abort(ENDED);
  }

  /** They came with the code, and whether they are still the same is asked when the page has shown its marks. */
  async #watchSettings(): Promise<void> {
    await this.#firstLook;
    await whenIdle();
    const { signal } = this.#gone;
    if (signal.aborted) return;
    this.#door.onSettingsStored((stored) => void this.#follow(inFull(stored)), signal);
    const settings = await readSettings();
    if (!signal.aborted && JSON.stringify(settings) !== JSON.stringify(this.#settings)) {
      await this.#follow(settings);
    }
  }

  #end(): void {
    this.#run.abort(ENDED);
    this.#page = null;
  }

  async #start(): Promise<void> {
    this.#end();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#silent = null;
    await lookUntil(async () => {
      const reason = this.#reasonForSilence() ?? (await this.#settingsReason());
      if (signal.aborted) return true;
      this.#silent = reason;
      if (reason === null) this.#read(signal);
      return reason !== 'not-a-story';
    }, signal);
    if (signal.aborted || this.#page) return;
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

  #read(signal: AbortSignal): void {
    this.#page = new ReadingPage(
      this.#settings!,
      this.#reader,
      this.#door,
      { asked: this.#asked, date: this.#date },
      signal,
      {
        gone: this.#door.leave,
        changed: (count) => void this.#report('active', count),
      },
    );
    this.#firstLook = this.#page.read();
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
    switch (message.type) {
      case 'state':
        return this.#state();
      case 'look-up-selection':
        void this.#lookUp();
        return null;
      case 'read-page':
        // A page on which a story was found is read already.
        if (this.#silent === 'not-a-story' && !this.#asked) {
          this.#asked = true;
          void this.#start();
        }
        return null;
      case 'set-date':
        this.#date = message.date;
        this.#page?.hear(message);
        return null;
      default:
        this.#page?.hear(message);
        return null;
    }
  }

  #state(): PageState {
    if (this.#silent) return { state: 'silent', reason: this.#silent };
    return this.#page?.state() ?? { state: 'working' };
  }

  /** The one thing that is also done on a page that is no story, since the reader asks for it. */
  async #lookUp(): Promise<void> {
    if (!canPaint()) return;
    this.#settings ??= await readSettings();
    if (!this.#page) {
      if (this.#run.signal.aborted) this.#run = new AbortController();
      this.#page = new ReadingPage(
        this.#settings,
        this.#reader,
        this.#door,
        { asked: false, date: this.#date },
        this.#run.signal,
        {
          gone: this.#door.leave,
          changed: () => {},
        },
      );
    }
    this.#page.hear({ type: 'look-up-selection' });
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
