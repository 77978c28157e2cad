import type { WordedCard } from '../../core/card';
import type { Settings } from '../../core/message';
import { changeSettings } from '../../platform/settings';
import { siteOf } from '../../platform/site';
import type { Hide } from '../../ui/card/props';
import type { Mark, Marks } from '../marks/marks';
import type { Attention } from '../pointer/attention';
import type { CardUnderPointer } from '../pointer/follow';
import { linesOf } from '../pointer/lines';
import type { Box } from '../pointer/safe-path';
import { openMark, type State } from '../pointer/state';
import type { Subject } from '../subject';
import { cardUi } from './card-ui';
import { Models } from './models';
import { OpenCard } from './open-card';

/** Shows the card that the reader's attention asks for; one at a time. */
export class Cards implements CardUnderPointer {
  readonly #attention: Attention<Subject>;
  readonly #marks: Marks;
  readonly #models = new Models();
  readonly #failed: (error: unknown) => void;
  #settings: Settings;
  #open: OpenCard | null = null;
  #hovered: { readonly mark: Mark; readonly line: number } | null = null;
  /** What is about to open, so that facts which arrive late do not open a card nobody waits for any more. */
  #wanted: Subject | null = null;

  constructor(
    attention: Attention<Subject>,
    marks: Marks,
    settings: Settings,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) {
    this.#attention = attention;
    this.#marks = marks;
    this.#settings = settings;
    this.#failed = failed;
    signal.addEventListener('abort', () => this.#close());
  }

  useSettings(settings: Settings): void {
    this.#settings = settings;
  }

  /** Follows the reader's attention from one state to the next. */
  follow(now: State<Subject>, before: State<Subject>): void {
    // Asked for while the pointer still rests, so that the wait for the facts is part of the wait for the card.
    if (now.name === 'dwelling') {
      this.#models.of(now.mark).catch(() => {});
      cardUi().catch(() => {});
    }
    const subject = openMark(now);
    if (subject !== openMark(before) || now.name === 'sheet') {
      this.#close();
      if (subject) void this.#show(subject);
    } else this.#open?.become(now);
  }

  owns(target: EventTarget | null): boolean {
    return this.#open !== null && target === this.#open.element;
  }

  box(): Box | null {
    return this.#open?.element.getBoundingClientRect() ?? null;
  }

  line(): number {
    return this.#open?.line ?? 0;
  }

  hovered(mark: Mark, line: number): void {
    this.#hovered = { mark, line };
  }

  async #show(subject: Subject): Promise<void> {
    this.#wanted = subject;
    try {
      const [cards, ui] = await Promise.all([this.#models.of(subject), cardUi()]);
      const state = this.#attention.state();
      if (this.#wanted !== subject || openMark(state) !== subject || !linesOf(subject.range)[0]) return;
      const byKeyboard = state.name === 'pinned' && state.by === 'keyboard';
      const line = this.#hovered?.mark === subject && !byKeyboard ? this.#hovered.line : 0;
      this.#open = new OpenCard({
        subject,
        cards,
        line,
        state,
        theme: this.#settings.theme,
        ui,
        intend: this.#attention.intend,
        step: byKeyboard ? this.#stepOf(subject) : null,
        hide: (what) => this.#hide(what, subject, cards),
        restore: (what) => this.#restore(what, subject, cards),
        look: (entity) => this.#models.one({ entity, date: subject.date }).catch(() => null),
      });
      this.#marks.activate(subject.range);
    } catch (error) {
      this.#attention.intend({ type: 'dismiss', at: performance.now() });
      this.#failed(error);
    }
  }

  /** Which of the page's marks it is, from 1. */
  #stepOf(subject: Subject): { readonly at: number; readonly of: number } | null {
    const marks = this.#marks.inOrder();
    const index = 'mention' in subject ? marks.indexOf(subject) : -1;
    return index < 0 ? null : { at: index + 1, of: marks.length };
  }

  #restore(what: Hide, subject: Subject, cards: readonly WordedCard[]): void {
    if (what === 'mention' && 'mention' in subject) this.#marks.restore(subject);
    const ids = new Set(cards.map(({ id }) => id));
    if (what === 'entity') {
      changeSettings(({ hiddenEntities }) => ({
        hiddenEntities: hiddenEntities.filter((id) => !ids.has(id)),
      })).catch(() => {});
    }
  }

  #hide(what: Hide, subject: Subject, cards: readonly WordedCard[]): void {
    if (what === 'mention') {
      if ('mention' in subject) this.#marks.hide(subject);
      return;
    }
    const ids = cards.map(({ id }) => id);
    const site = siteOf(location.href);
    // What cannot be saved is nothing this page can help; the options page shows what is and what is not.
    changeSettings((now) => {
      if (what === 'entity') return { hiddenEntities: [...new Set([...now.hiddenEntities, ...ids])] };
      return site === null ? {} : { offSites: [...new Set([...now.offSites, site])] };
    }).catch(() => {});
  }

  #close(): void {
    this.#wanted = null;
    if (!this.#open) return;
    this.#open.close();
    this.#open = null;
    this.#marks.activate(null);
  }
}
