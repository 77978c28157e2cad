import type { DrawnCards } from '../../core/card';
import type { Settings } from '../../core/message';
import { isGone } from '../../platform/messages/send';
import { bringIntoView } from '../keys/walk';
import type { Mark } from '../marks/mark';
import type { Reach } from '../page/reach';
import type { Attention } from '../pointer/attention';
import type { CardUnderPointer } from '../pointer/follow';
import { linesOf } from '../pointer/lines';
import type { Box } from '../pointer/safe-path';
import { openMark, openMarks, type State } from '../pointer/state';
import type { Subject } from '../subject';
import { hide } from './hiding';
import { Models } from './models';
import { type OpenCard, openCard, type Shown } from './open-card';

/** Shows the cards that the reader's attention asks for: one, or two to be compared. */
export class Cards implements CardUnderPointer {
  readonly #attention: Attention<Subject>;
  readonly #reach: Reach;
  readonly #models: Models;
  readonly #signal: AbortSignal;
  readonly #open = new Map<Subject, OpenCard>();
  /** Whose facts are on their way. */
  readonly #awaited = new Set<Subject>();
  #keys = new AbortController();
  #settings: Settings;
  #hovered: { readonly mark: Mark; readonly line: number } | null = null;
  /** The card in which the reader switched this site off: it stays to offer the way back when everything else ends. */
  #last: OpenCard | null = null;

  constructor(attention: Attention<Subject>, reach: Reach, signal: AbortSignal) {
    this.#attention = attention;
    this.#reach = reach;
    this.#models = new Models(reach);
    this.#settings = reach.settings;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      for (const [subject, card] of [...this.#open]) {
        if (card === this.#last) this.#closeByPress(subject, card);
        else this.#close(subject);
      }
    });
  }

  useSettings(settings: Settings): void {
    this.#settings = settings;
  }

  /** Follows the reader's attention from one state to the next. */
  follow(now: State<Subject>): void {
    // Asked for while the pointer still rests, so that the wait for the facts is part of the wait for the card.
    if (now.name === 'dwelling') this.#models.of(now.mark).catch(() => {});
    const subjects = openMarks(now);
    for (const subject of [...this.#open.keys()]) {
      // A finger's second tap on the same name opens its sheet anew.
      if (!subjects.includes(subject) || now.name === 'sheet') this.#close(subject);
    }
    for (const subject of subjects) {
      const open = this.#open.get(subject);
      if (open) open.become(shownIn(now, subject));
      else if (!this.#awaited.has(subject)) void this.#show(subject);
    }
    this.#arrange();
  }

  holds(target: EventTarget | null): 'front' | 'beside' | null {
    const subject = [...this.#open].find(([, { element }]) => element === target)?.[0];
    if (!subject) return null;
    return subject === openMark(this.#attention.state()) ? 'front' : 'beside';
  }

  box(): Box | null {
    return this.#front?.element.getBoundingClientRect() ?? null;
  }

  line(): number {
    return this.#front?.line ?? 0;
  }

  hovered(mark: Mark, line: number): void {
    this.#hovered = { mark, line };
  }

  get #front(): OpenCard | null {
    const subject = openMark(this.#attention.state());
    return (subject && this.#open.get(subject)) ?? null;
  }

  async #show(subject: Subject): Promise<void> {
    this.#awaited.add(subject);
    try {
      const drawn = await this.#models.of(subject);
      const state = this.#attention.state();
      // Nobody may wait for it any more by the time its facts are there.
      if (!openMarks(state).includes(subject)) return;
      if (!linesOf(subject.range)[0]) this.#dismiss(subject);
      else {
        this.#open.set(subject, this.#opened(subject, drawn, state));
        if (this.#open.size === 1) this.#hearKeys();
        // Its line may have left the window meanwhile, which dismissed it before it was known here.
        if (!openMarks(this.#attention.state()).includes(subject)) this.#close(subject);
      }
      this.#arrange();
    } catch (error) {
      // It fails alone: the page is read on.
      this.#dismiss(subject);
      if (isGone(error)) this.#reach.gone();
    } finally {
      this.#awaited.delete(subject);
    }
  }

  #opened(subject: Subject, drawn: DrawnCards, state: State<Subject>): OpenCard {
    const byKeyboard = state.name === 'pinned' && state.by === 'keyboard';
    // Since the walk brought it into view, images that load late may have moved it out again.
    if (byKeyboard) bringIntoView(subject);
    const card = openCard({
      subject,
      drawn,
      css: this.#models.css,
      lines: () => linesOf(subject.range),
      line: this.#hovered?.mark === subject && !byKeyboard ? this.#hovered.line : 0,
      shown: shownIn(state, subject),
      theme: this.#settings.theme,
      step: byKeyboard ? this.#stepOf(subject) : null,
      dismissed: () => this.#dismiss(subject),
      pin: (pinned) => this.#attention.intend({ type: pinned ? 'pin' : 'unpin' }),
      hide: (what, id) => {
        if (what === 'site') this.#last = card;
        return hide(what, id, true, subject, this.#reach);
      },
      restore: async (what, id) => {
        const unsaved = await hide(what, id, false, subject, this.#reach);
        if (what === 'site' && !unsaved) this.#dismiss(subject);
        return unsaved;
      },
      // Only the extension itself may open a page of its own.
      policy: () => void this.#reach.send({ type: 'open-policy' }).catch(() => {}),
      look: (entity, from) => this.#models.turnedTo(entity, subject.date, from).catch(() => null),
    });
    return card;
  }

  /** Two cards stand beside each other; the marks of both are painted as open. */
  #arrange(): void {
    const subjects = openMarks(this.#attention.state()).filter((subject) => this.#open.has(subject));
    const [front, beside = null] = subjects.map((subject) => this.#open.get(subject)!);
    beside?.standWith(null);
    front?.standWith(beside);
    this.#reach.marks.activate(subjects.map(({ range }) => range));
  }

  /** Which of the page's marks it is, from 1. */
  #stepOf(subject: Subject): { readonly at: number; readonly of: number } | null {
    const marks = this.#reach.marks.inOrder();
    const index = 'mention' in subject ? marks.indexOf(subject) : -1;
    return index < 0 ? null : { at: index + 1, of: marks.length };
  }

  /** Before the page hears them, and only while a card is open. (A page that is written anew loses its listeners.) */
  #hearKeys(): void {
    this.#keys = new AbortController();
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal: this.#keys.signal });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // The card that has the focus, or else the one in front.
    const focused = [...this.#open].find(([, { element }]) => element === document.activeElement)?.[0];
    const subject = focused ?? openMark(this.#attention.state());
    if (subject) this.#dismiss(subject);
  }

  /** The card that is left when everything else has ended hears of presses elsewhere by itself. */
  #closeByPress(subject: Subject, { element }: OpenCard): void {
    const pressed = ({ target, isTrusted }: Event): void => {
      if (isTrusted && target !== element) this.#close(subject);
    };
    document.addEventListener('pointerdown', pressed, { capture: true, signal: this.#keys.signal });
  }

  #dismiss(subject: Subject): void {
    this.#attention.intend({ type: 'dismiss', mark: subject });
    // After the end of everything nobody follows the attention any more.
    if (this.#signal.aborted) this.#close(subject);
  }

  #close(subject: Subject): void {
    const card = this.#open.get(subject);
    if (!card) return;
    this.#open.delete(subject);
    if (this.#open.size === 0) this.#keys.abort('closed');
    card.close();
  }
}

/** How the card of a subject is shown in a state of attention. */
function shownIn(state: State<Subject>, subject: Subject): Shown {
  if (state.name === 'sheet') return { mode: 'sheet', focus: true };
  const front = subject === openMark(state) && state.name !== 'dwelling';
  const byKeyboard = front && state.name === 'pinned' && state.by === 'keyboard';
  return {
    mode: !front || (state.name === 'pinned' && !byKeyboard) ? 'pinned' : 'glance',
    focus: byKeyboard,
  };
}
