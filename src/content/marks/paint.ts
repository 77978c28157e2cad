import type { EntityKind } from '../../core/record';

/** Ours among the page's highlights: a page may have its own. */
const NAMES = {
  official: 'backgrounder-official',
  weapon: 'backgrounder-weapon',
  source: 'backgrounder-source',
  active: 'backgrounder-active',
} as const;

type Paint = EntityKind | 'active';
const PAINTS = Object.keys(NAMES) as readonly Paint[];

/** Whether this browser can paint marks without touching the page's elements. */
export const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

/**
 * Paints ranges of the page with the CSS Custom Highlight API, styled by `marks.css`. Until `signal` aborts.
 *
 * Firefox throws when a content script iterates a `Highlight` or the registry, so what is painted is remembered here.
 */
export class Painter {
  readonly #highlights: Readonly<Record<Paint, Highlight>>;

  constructor(signal: AbortSignal) {
    this.#highlights = {
      official: new Highlight(),
      weapon: new Highlight(),
      source: new Highlight(),
      active: new Highlight(),
    };
    // The open card's mark is painted over its kind's.
    this.#highlights.active.priority = 1;
    for (const paint of PAINTS) CSS.highlights.set(NAMES[paint], this.#highlights[paint]);
    signal.addEventListener('abort', () => this.#leave());
  }

  add(kind: Paint, range: Range): void {
    this.#highlights[kind].add(range);
  }

  remove(kind: Paint, range: Range): void {
    this.#highlights[kind].delete(range);
  }

  /** Puts our highlights back when the page has cleared the registry, which it shares with us. */
  renew(): void {
    for (const paint of PAINTS) {
      if (!CSS.highlights.has(NAMES[paint])) CSS.highlights.set(NAMES[paint], this.#highlights[paint]);
    }
  }

  /** Takes away what is ours, and not what a newer script has put in its place after an update. */
  #leave(): void {
    for (const paint of PAINTS) {
      const ours = this.#highlights[paint];
      ours.clear();
      if (CSS.highlights.get(NAMES[paint]) === ours) CSS.highlights.delete(NAMES[paint]);
    }
  }
}
