import type { SilentReason, ToContent } from '../../core/message';
import { askForReading } from '../../platform/messages/ask-for-reading';
import { hearExtension } from '../../platform/messages/hear-extension';
import { ExtensionGone } from '../../platform/messages/send';
import { onSettingsStored } from '../../platform/settings/changes';
import { ENDED } from '../ended';
import { twice } from '../retry';
import { allOfIt } from '../story/find-roots';
import { onOtherAddress } from './address';
import { hasFocus, isOfThisSite } from './frame';
import { lookUntil } from './later-looks';
import { look, type Seen, see } from './look';
import type { Heard, Reading, World } from './world';

const world = globalThis as World;

/** The code came along with the gate itself. */
const HERE = { off: null, settings: null };

/**
 * What every page of a news site loads: it looks whether there is a story, and only then has the code brought in that
 * reads it, which is ten times as much. On a page that is none it keeps two listeners and does nothing else.
 */
export class Gate {
  readonly #gone = new AbortController();
  /** The watch for a story: ends when one is read, or the extension is gone. */
  readonly #watch = new AbortController();
  /** The looks at one page. */
  #looks = new AbortController();
  #reading: Reading | null = null;
  #silent: SilentReason | null = 'not-a-story';

  begin(): void {
    hearExtension((message) => this.#hear(message), this.#gone.signal);
    const { signal } = this.#watch;
    onOtherAddress(() => this.#look(), signal);
    // A page that Chromium loads ahead of a click is none yet, and the tab's badge is still the old page's.
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', () => this.#look(), { once: true, signal });
    } else this.#look();
  }

  /** Ends everything for good: the extension that this script belongs to is no more. */
  leave(): void {
    this.#reading?.leave();
    this.#looks.abort(ENDED);
    this.#watch.abort(ENDED);
    this.#gone.abort(ENDED);
  }

  #look(): void {
    this.#looks.abort(ENDED);
    this.#looks = new AbortController();
    this.#silent = 'not-a-story';
    void lookUntil(() => {
      const seen = isOfThisSite() ? see() : null;
      if (seen) void this.#open(false, seen);
      return seen !== null;
    }, this.#looks.signal);
  }

  /** @param asked the reader wants it, whatever the page is and the settings say */
  async #open(asked: boolean, seen: Seen | null): Promise<void> {
    this.#silent = null;
    try {
      const { off, settings } = world.backgrounderReading ? HERE : await twice(() => askForReading(asked));
      if (this.#watch.signal.aborted) return;
      if (off === null) this.#enter(seen, settings);
      else this.#waitForSettings(off);
    } catch (error) {
      if (error instanceof ExtensionGone) this.leave();
      else this.#silent = 'worker-failed';
    }
  }

  #enter(seen: Seen | null, settings: unknown): void {
    const begin = world.backgrounderReading?.begin;
    if (!begin) throw new Error('the code that reads stories did not arrive');
    this.#looks.abort(ENDED);
    this.#watch.abort(ENDED);
    this.#reading = begin({
      look,
      allOfIt: () => allOfIt(document),
      isOfThisSite,
      hasFocus,
      lookUntil,
      onOtherAddress,
      seen,
      settings,
      leave: () => this.leave(),
    });
  }

  #waitForSettings(off: SilentReason): void {
    this.#silent = off;
    this.#looks = new AbortController();
    onSettingsStored(() => this.#look(), this.#looks.signal);
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
