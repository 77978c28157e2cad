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
import { elementCount, look, type Seen } from './look';
import type { Heard, Reading, World } from './world';

/** What every page of a news site loads. */
export interface Gate {
  /** Hears what the extension has to say from now on. */
  readonly speak: () => void;
  /** Ends everything for good: the extension that this script belongs to is no more. */
  readonly leave: () => void;
}

/** The code came along with the gate itself. */
const HERE = { off: null, settings: null };

/**
 * Looks whether the page has a story, and only then has the code brought in that reads it, which is ten times as much. On
 * a page that is none it keeps one listener and does nothing else. It does not even hear the extension: to prepare that
 * takes Chromium 0.6 ms, a fifth of what such a page costs in all, so those who have something to say to a quiet page
 * have this script run once more, which makes it {@link Gate.speak}. For the same reason it makes an `AbortController`
 * only when it needs one.
 */
export function openGate(): Gate {
  const world = globalThis as World;
  let over = false;
  let gone: AbortController | undefined;
  /** Waits for the settings to let the page be read. */
  let waiting: AbortController | undefined;
  /** Counts the looks. One that another overtook is of no use. */
  let looks = 0;
  let address = pageAddress();
  let reading: Reading | undefined;
  let silent: SilentReason | null = 'not-a-story';

  const arrived = (): void => {
    const now = pageAddress();
    if (now === address) return;
    address = now;
    if (reading) reading.navigated();
    else lookAnew();
  };

  /** What the page's scripts make up is no reason to look. */
  const lookAfter = ({ isTrusted }: Event): void => {
    if (isTrusted) lookAnew();
  };

  function lookAnew(): void {
    waiting?.abort(ENDED);
    silent = 'not-a-story';
    looks += 1;
    lookAgain(looks, 0, 0);
  }

  /** @param before how many elements the page had when it was looked at last */
  function lookAgain(nthLook: number, later: number, before: number): void {
    if (over || reading || nthLook !== looks || !isOfThisSite()) return;
    const elements = elementCount();
    // A page that got no element since got no story: to ask for their number costs next to nothing.
    const found = elements === before ? null : look();
    const wait = LATER_LOOKS_MS[later];
    if (found) void open(false, { found, elements });
    else if (wait) setTimeout(() => lookAgain(nthLook, later + 1, elements), wait);
  }

  /** @param asked the reader wants it, whatever the page is and the settings say */
  async function open(asked: boolean, seen: Seen | null): Promise<void> {
    silent = null;
    speak();
    try {
      const { off, settings } = world.backgrounderReading ? HERE : await twice(() => askForReading(asked));
      if (over || reading) return;
      if (off === null) enter(seen, settings);
      else waitForSettings(off);
    } catch (error) {
      if (isGone(error)) leave();
      else silent = 'worker-failed';
    }
  }

  function enter(seen: Seen | null, settings: unknown): void {
    const begin = world.backgrounderReading?.begin;
    if (!begin) throw new Error('reading.js did not arrive');
    waiting?.abort(ENDED);
    reading = begin({
      look,
      allOfIt: () => allOfIt(document),
      isOfThisSite,
      hasFocus,
      send,
      twice,
      onSettingsStored,
      seen,
      settings,
      leave,
    });
  }

  function waitForSettings(off: SilentReason): void {
    silent = off;
    waiting?.abort(ENDED);
    waiting = new AbortController();
    const { signal } = waiting;
    onSettingsStored(lookAnew, signal);
    // Where pages wait to be gone back to, Firefox tells them of no change of the settings.
    addEventListener('pageshow', lookAfter, { signal });
  }

  function hear(message: ToContent): Heard {
    if (reading) return reading.hear(message);
    switch (message.type) {
      case 'state':
        return silent ? { state: 'silent', reason: silent } : { state: 'working' };
      case 'look-up-selection':
      case 'read-page':
        if ('where' in message && !hasFocus()) return 'not-mine';
        void open(true, null).then(() => reading?.hear(message));
        return null;
      default:
        return 'where' in message ? 'not-mine' : null;
    }
  }

  function speak(): void {
    if (gone) return;
    gone = new AbortController();
    hearExtension(hear, gone.signal);
  }

  function leave(): void {
    over = true;
    reading?.leave();
    waiting?.abort(ENDED);
    gone?.abort(ENDED);
    navigation.removeEventListener('navigatesuccess', arrived);
  }

  // Heard from the page's own pushState too, without touching its History object.
  navigation.addEventListener('navigatesuccess', arrived);
  // A frame is asked only when it has the focus: nobody would have this script run in it.
  if (window !== window.top) speak();
  // A page that Chromium loads ahead of a click is none yet, and the tab's badge is still the old page's. (In Firefox it
  // may be an element of that name.)
  if ((document as { prerendering?: unknown }).prerendering === true) {
    document.addEventListener('prerenderingchange', lookAfter);
  } else lookAnew();
  return { speak, leave };
}
