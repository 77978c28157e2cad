import type { EntityNumber } from '../../core/mention';
import type { Settings, ToContent } from '../../core/message';
import { askForCards } from '../../platform/messages/ask-for-cards';
import { LONGEST_LOOK_UP } from '../../platform/messages/limits';
import { isGone } from '../../platform/messages/send';
import { Cards } from '../card/cards';
import { hear } from '../hear';
import { bringIntoView, isInWindow, walkTo } from '../keys/walk';
import type { Mark } from '../marks/mark';
import { type Attention, attention } from '../pointer/attention';
import { followPointer } from '../pointer/follow';
import { openMark, openMarks } from '../pointer/state';
import type { Subject } from '../subject';
import type { Reach } from './reach';
import { selected } from './selection';

/**
 * What the reader does with the marks of a page: points at them, walks along them, opens cards, asks about selected
 * text. It comes once the marks are there: nobody can want it before.
 */
export class Hands {
  readonly #reach: Reach;
  readonly #signal: AbortSignal;
  readonly #attention: Attention<Subject>;
  readonly #cards: Cards;
  #walkedTo: Mark | null = null;

  /** @param signal ends it */
  constructor(reach: Reach, signal: AbortSignal) {
    this.#reach = reach;
    this.#signal = signal;
    this.#attention = attention((now) => this.#cards.follow(now), signal);
    this.#cards = new Cards(this.#attention, reach, signal);
    followPointer(this.#attention, reach.marks, this.#cards, reach.early, signal);
    // A glance at a page whose extension was updated must not find a dead script: it cleans up after itself.
    hear(['pointerover', 'visibilitychange'], signal, reach.check);
  }

  /** The reader changed the settings, here or elsewhere. */
  follow(settings: Settings): void {
    this.#cards.useSettings(settings);
  }

  /** What the extension's other parts ask of it. */
  hear(message: ToContent): unknown {
    if (message.type === 'next-mention') this.#walk(1);
    else if (message.type === 'previous-mention') this.#walk(-1);
    else if (message.type === 'reveal') this.#reveal(message.entity, message.nth ?? 0);
    else if (message.type === 'look-up-selection') return this.#lookUpSelection();
    return undefined;
  }

  /** Closes every card: what it says may not be so any more. */
  letGo(): void {
    this.#attention.intend({ type: 'leave' });
  }

  /** Closes the cards of marks that are no longer shown. */
  letGoOfHidden(): void {
    for (const mark of openMarks(this.#attention.state())) {
      if ('mention' in mark && !this.#reach.marks.shows(mark)) {
        this.#attention.intend({ type: 'dismiss', mark });
      }
    }
  }

  /** Shows who or what the selected text may be. */
  async #lookUpSelection(): Promise<void> {
    const asked = selected();
    if (!asked) return;
    const { range } = asked;
    const { ask, twice, dateAt, gone } = this.#reach;
    const text = asked.text.slice(0, LONGEST_LOOK_UP);
    const date = dateAt(range.startContainer);
    try {
      const { entities } = await twice(() => askForCards(ask, { type: 'look-up', text, date }));
      if (!this.#signal.aborted) this.#bring({ range, date, text, candidates: entities });
    } catch (error) {
      // Nothing is shown then: the reader may ask again.
      if (isGone(error)) gone();
    }
  }

  #walk(step: 1 | -1): void {
    const open = openMark(this.#attention.state());
    const from = open && 'mention' in open ? open : this.#walkedTo;
    const mark = walkTo(this.#reach.marks.inOrder(), from, step, isInWindow);
    if (mark) this.#goTo(mark);
  }

  #reveal(entity: EntityNumber, nth: number): void {
    const places = this.#reach.marks.placesOf(entity);
    const mark = places[nth % places.length];
    if (mark) this.#goTo(mark);
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
}
