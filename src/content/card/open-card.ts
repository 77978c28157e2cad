import type { Theme } from '../../core/message';
import type { CardMode } from '../../ui/card/props';
import type { Box } from '../pointer/safe-path';
import type { Subject } from '../subject';
import { CardView, type CardViewOptions } from './card-view';
import { watchCovered } from './covered';
import { focusOn } from './focus-on';
import { type Host, makeHost } from './host';
import { ROOM } from './own-names';
import { pageTheme } from './page-theme';
import { keepPlaced, placeAsSheet, seenPart } from './place';
import { besideOther, type Placing, placeCard, placePair, type Side } from './placing';

/** How the card is shown: what the reader's attention makes of it. */
export interface Shown {
  readonly mode: CardMode;
  /** It takes the focus. */
  readonly focus: boolean;
}

/** What a card is opened with. */
export interface OpenCardOptions extends Omit<CardViewOptions, 'mode' | 'theme' | 'covered'> {
  readonly subject: Subject;
  /** What cards look like. */
  readonly css: string;
  /** The lines of the subject's text as it stands now. */
  readonly lines: () => readonly Box[];
  /** Which of them it stands by. */
  readonly line: number;
  readonly shown: Shown;
  readonly theme: Theme;
}

/** Room enough for any card: with it the card is as high as its content wants. */
const ANY_HEIGHT = '10000px';

/**
 * Opens a card.
 *
 * @throws what a page that hides the DOM from us makes it throw; nothing of ours is left in the page then
 */
export function openCard(options: OpenCardOptions): OpenCard {
  const card = new OpenCard(options);
  try {
    card.show();
    return card;
  } catch (error) {
    card.close();
    throw error;
  }
}

/** One card from its opening to its closing. */
export class OpenCard {
  readonly line: number;
  readonly #options: OpenCardOptions;
  /** Whose text the card belongs to. */
  readonly #near: Element;
  readonly #run = new AbortController();
  /** Where the focus was before the card took it; it goes back there. */
  readonly #focused = document.activeElement;
  readonly #host: Host;
  readonly #view: CardView;
  readonly #rightToLeft: boolean;
  /** By something of the page. */
  #covered = false;
  #placeSoon: () => void = () => {};
  #shown: Shown;
  #side: Side | null = null;
  /** The card pinned before this one, which stands next to it while both are pinned. */
  #older: OpenCard | null = null;
  /** The card that this one stands next to. */
  #newer: OpenCard | null = null;

  constructor(options: OpenCardOptions) {
    const { subject, line, shown, theme } = options;
    const near = subject.range.startContainer.parentElement ?? document.body;
    this.#options = options;
    this.#near = near;
    this.line = line;
    this.#shown = shown;
    this.#rightToLeft = getComputedStyle(near).direction === 'rtl';
    this.#view = new CardView({
      ...options,
      mode: shown.mode,
      theme: theme === 'page' ? pageTheme(near) : theme,
      covered: () => this.#covered,
    });
    this.#host = makeHost(options.css, this.#view.element);
    // Whoever uses it means it to stay. After the card's own listeners, of which one may have closed it.
    this.#host.root.addEventListener('click', () => {
      if (this.#shown.mode === 'glance' && !this.#shown.focus) options.pin(true);
    });
  }

  /** Puts the card into the page; once. When it throws, the card is to be closed. */
  show(): void {
    const { subject, dismissed } = this.#options;
    const { signal } = this.#run;
    this.#host.show(subject.range.startContainer);
    if (this.#shown.mode === 'sheet') placeAsSheet(this.#host, this.#lineNow()!);
    this.#focusIf(this.#shown);
    this.#placeSoon = keepPlaced(this.#host, this.#near, () => this.#place(), signal);
    watchCovered(this.#view.element, (covered) => {
      this.#covered = covered;
    });
    // What was full screen and is no more has taken the card along, to where it may not be seen.
    document.addEventListener('fullscreenchange', (event) => event.isTrusted && dismissed(), { signal });
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  become(shown: Shown): void {
    if (shown.mode === this.#shown.mode && shown.focus === this.#shown.focus) return;
    const { focus } = this.#shown;
    this.#shown = shown;
    this.#view.become(shown.mode);
    if (!focus) this.#focusIf(shown);
  }

  /** Stands with the card that was pinned before it, or alone again. */
  standWith(older: OpenCard | null): void {
    if (older === this.#older) return;
    if (this.#older) this.#older.#standNextTo(null);
    this.#older = older;
    this.#placeSoon();
  }

  /** Closes the card; the focus, if it was in it, goes back to where it was. */
  close(): void {
    const hadFocus = document.activeElement === this.element;
    this.standWith(null);
    this.#run.abort('closed');
    this.element.remove();
    // What is gone, and the host of another card, does not take it.
    if (hadFocus && this.#focused instanceof HTMLElement) focusOn(this.#focused);
  }

  #focusIf({ focus }: Shown): void {
    if (focus) focusOn(this.#view.element);
  }

  #place(): void {
    // The page can take the card out of the top layer or itself, or replace what holds it.
    if (!this.#host.isShown()) {
      this.#options.dismissed();
      return;
    }
    this.#host.unzoom();
    if (this.#newer) {
      this.#newer.#placeSoon();
      return;
    }
    // A sheet stays where it opened.
    if (this.#shown.mode === 'sheet') return;
    const line = this.#lineNow();
    const seen = seenPart();
    if (!line || line.bottom < seen.top || line.top > seen.bottom) {
      this.#options.dismissed();
      return;
    }
    const size = this.#sizeWanted();
    const placing = placeCard(line, size, seen, this.#side, this.#rightToLeft);
    this.#side = placing.side;
    const older = this.#older;
    if (!older) this.#put(placing);
    else if (this.#shown.mode === 'pinned' || this.#shown.focus) {
      const pair = placePair(placing.x, size.width, older.element.getBoundingClientRect().width, seen);
      this.#put(pair ? { ...placing, x: pair.x } : placing);
      older.#standNextTo(pair ? this : null);
      if (pair) older.#putNextTo(placing, Math.min(size.height, placing.room), pair.olderX);
    } else {
      older.#standNextTo(null);
      const box = {
        x: placing.x,
        y: placing.y,
        width: size.width,
        height: Math.min(size.height, placing.room),
      };
      this.#put({ ...placing, x: besideOther(box, older.element.getBoundingClientRect(), seen) });
    }
  }

  #standNextTo(newer: OpenCard | null): void {
    if (newer === this.#newer) return;
    this.#newer = newer;
    // Alone, it goes back to its own line.
    if (!newer) this.#placeSoon();
  }

  /** Aligned with the newer card at the edge that meets the newer card's line. */
  #putNextTo({ side, y, room }: Placing, height: number, x: number): void {
    const own = Math.min(this.#sizeWanted().height, room);
    this.#put({ side, room, x, y: side === 'below' ? y : y + height - own });
  }

  #put({ x, y, room }: Placing): void {
    this.#host.set(ROOM, `${room}px`);
    this.#host.set('inset', `${y}px auto auto ${x}px`);
  }

  /** As large as its content would like it. */
  #sizeWanted(): { readonly width: number; readonly height: number } {
    this.#host.set(ROOM, ANY_HEIGHT);
    return this.element.getBoundingClientRect();
  }

  #lineNow(): Box | null {
    const lines = this.#options.lines();
    return lines[this.line] ?? lines[0] ?? null;
  }
}
