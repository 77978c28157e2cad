import type { SilentReason, ToContent } from '../../core/message';
import { askForReading } from '../../platform/messages/ask-for-reading';
import { hearExtension } from '../../platform/messages/hear-extension';
import { isGone, send } from '../../platform/messages/send';
import { onSettingsStored } from '../../platform/settings/changes';
import { ENDED } from '../ended';
import { twice } from '../retry';
import { allOfIt } from '../story/find-roots';
import { pageAddress } from './address';
import { hasFocus, isOfThisSite } from './frame';
import { LATER_LOOKS_MS } from './later-looks';
import { look, type Seen, see } from './look';
import type { Heard, Reading, World } from './world';

const world = globalThis as World;

/** The code came along with the gate itself. */
const HERE = { off: null, settings: null };

/**
 * What every page of a news site loads: it looks whether there is a story, and only then has the code brought in that
 * reads it, which is ten times as much. On a page that is none it keeps one listener and does nothing else. It does not
 * even hear the extension: to prepare that takes Chromium 0.6 ms, a fifth of what such a page costs in all, so those who
 * have something to say to a quiet page have this script run once more, which makes it {@link speak}. For the same
 * reason it makes an `AbortController` only when it needs one.
 */
export class Gate {
  #over = false;
  #gone: AbortController | null = null;
  /** Waits for the settings to let the page be read. */
  #waiting: AbortController | null = null;
  /** Counts the looks. One that another overtook is of no use. */
  #looks = 0;
  #address = pageAddress();
  #reading: Reading | null = null;
  #silent: SilentReason | null = 'not-a-story';

  begin(): void {
    // Heard from the page's own pushState too, without touching its History object.
    navigation.addEventListener('navigatesuccess', this.#arrived);
    // A frame is asked only when it has the focus: nobody would have this script run in it.
    if (window !== window.top) this.speak();
    // A page that Chromium loads ahead of a click is none yet, and the tab's badge is still the old page's. (In Firefox it
    // may be an element of that name.)
    if ((document as { prerendering?: unknown }).prerendering === true) {
      document.addEventListener('prerenderingchange', this.#lookAfter);
    } else this.#look();
  }

  /** Hears what the extension has to say from now on. */
  speak(): void {
    if (this.#gone) return;
    this.#gone = new AbortController();
    hearExtension((message) => this.#hear(message), this.#gone.signal);
  }

  /** Ends everything for good: the extension that this script belongs to is no more. */
  leave(): void {
    this.#over = true;
    this.#reading?.leave();
    this.#waiting?.abort(ENDED);
    this.#gone?.abort(ENDED);
    navigation.removeEventListener('navigatesuccess', this.#arrived);
  }

  readonly #arrived = (): void => {
    const now = pageAddress();
    if (now === this.#address) return;
    this.#address = now;
    if (this.#reading) this.#reading.navigated();
    else this.#look();
  };

  /** What the page's scripts make up is no reason to look. */
  readonly #lookAfter = ({ isTrusted }: Event): void => {
    if (isTrusted) this.#look();
  };

  #look(): void {
    this.#waiting?.abort(ENDED);
    this.#silent = 'not-a-story';
    this.#looks += 1;
    this.#lookAgain(this.#looks, 0);
  }

  #lookAgain(looks: number, nth: number): void {
    if (this.#over || this.#reading || looks !== this.#looks) return;
    const seen = isOfThisSite() ? see() : null;
    const wait = LATER_LOOKS_MS[nth];
    if (seen) void this.#open(false, seen);
    else if (wait) setTimeout(() => this.#lookAgain(looks, nth + 1), wait);
  }

  /** @param asked the reader wants it, whatever the page is and the settings say */
  async #open(asked: boolean, seen: Seen | null): Promise<void> {
    this.#silent = null;
    this.speak();
    try {
      const { off, settings } = world.backgrounderReading ? HERE : await twice(() => askForReading(asked));
      if (this.#over || this.#reading) return;
      if (off === null) this.#enter(seen, settings);
      else this.#waitForSettings(off);
    } catch (error) {
      if (isGone(error)) this.leave();
      else this.#silent = 'worker-failed';
    }
  }

  #enter(seen: Seen | null, settings: unknown): void {
    const begin = world.backgrounderReading?.begin;
    if (!begin) throw new Error('reading.js did not arrive');
    this.#waiting?.abort(ENDED);
    this.#reading = begin({
      look,
      allOfIt: () => allOfIt(document),
      isOfThisSite,
      hasFocus,
      send,
      twice,
      onSettingsStored,
      seen,
      settings,
      leave: () => this.leave(),
    });
  }

  #waitForSettings(off: SilentReason): void {
    this.#silent = off;
    this.#waiting?.abort(ENDED);
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    onSettingsStored(() => this.#look(), signal);
    // Where pages wait to be gone back to, Firefox tells them of no change of the settings.
    addEventListener('pageshow', this.#lookAfter, { signal });
  }

  #hear(message: ToContent): Heard {
    if (this.#reading) return this.#reading.hear(message);
    switch (message.type) {
      case 'state':
        return this.#silent ? { state: 'silent', reason: this.#silent } : { state: 'working' };
      case 'look-up-selection':
      case 'read-page':
        if ('where' in message && !hasFocus()) return 'not-mine';
        void this.#open(true, null).then(() => this.#reading?.hear(message));
        return null;
      default:
        return 'where' in message ? 'not-mine' : null;
    }
  }
}
