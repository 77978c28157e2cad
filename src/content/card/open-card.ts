import type { WordedCard } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import type { Theme } from '../../core/message';
import type { CardUi, MountedCard, ShownProps } from '../../ui/card/card-ui';
import type { CardMode, Hide } from '../../ui/card/props';
import { linesOf } from '../pointer/lines';
import type { Box } from '../pointer/safe-path';
import type { Intent, State } from '../pointer/state';
import type { Subject } from '../subject';
import { type Host, openHost } from './host';
import { pageTheme } from './page-theme';
import { placeAsSheet, placeByLine } from './place';

export interface OpenCardOptions {
  readonly subject: Subject;
  readonly cards: readonly WordedCard[];
  /** Which line of the subject's text it stands by. */
  readonly line: number;
  readonly state: State<Subject>;
  readonly theme: Theme;
  readonly ui: CardUi;
  readonly intend: (intent: Intent<Subject>) => void;
  /** Which of the page's marks it belongs to, when the keyboard went there. */
  readonly step: { readonly at: number; readonly of: number } | null;
  readonly hide: (what: Hide) => void;
  readonly restore: (what: Hide) => void;
  readonly look: (entity: EntityNumber) => Promise<WordedCard | null>;
}

/** One card from its opening to its closing. */
export class OpenCard {
  readonly line: number;
  readonly #options: OpenCardOptions;
  readonly #run = new AbortController();
  /** Where the focus was before the card took it; it goes back there. */
  readonly #focused = document.activeElement;
  readonly #host: Host;
  readonly #view: MountedCard;
  readonly #theme: 'light' | 'dark';
  #state: State<Subject>;

  constructor(options: OpenCardOptions) {
    const { subject, line, state, theme } = options;
    const near = subject.range.startContainer.parentElement ?? document.body;
    this.#options = options;
    this.line = line;
    this.#state = state;
    this.#theme = theme === 'page' ? pageTheme(near) : theme;
    this.#host = openHost(subject.range.startContainer);
    if (state.name === 'sheet') placeAsSheet(this.#host);
    this.#view = options.ui.mount(this.#host.root, this.#props());
    this.#host.protect();
    if (state.name !== 'sheet') {
      placeByLine(
        this.#host,
        () => this.#box(),
        near,
        () => this.#dismiss(),
        this.#run.signal,
      );
    }
    // Heard before the page does, and only while a card is open.
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal: this.#run.signal });
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  /** The reader pinned it, or gave it back. */
  become(state: State<Subject>): void {
    this.#state = state;
    this.#view.update(this.#props());
  }

  close(): void {
    this.#run.abort('closed');
    const hadFocus = document.activeElement === this.#host.element;
    this.#view.unmount();
    this.#host.remove();
    const { isConnected } = this.#focused ?? {};
    if (hadFocus && isConnected && this.#focused instanceof HTMLElement) {
      this.#focused.focus({ preventScroll: true });
    }
  }

  #props(): ShownProps {
    const { subject, cards, step, intend, hide, restore, look } = this.#options;
    const state = this.#state;
    return {
      cards,
      mode: modeOf(state),
      theme: this.#theme,
      evidence: 'mention' in subject ? subject.mention.evidence : [],
      focus: state.name === 'pinned' && state.by === 'keyboard',
      onClose: () => this.#dismiss(),
      onPin: () => intend({ type: 'pin' }),
      onHide: hide,
      onRestore: restore,
      look,
      ...(step && { step }),
    };
  }

  #box(): Box | null {
    const lines = linesOf(this.#options.subject.range);
    return lines[this.line] ?? lines[0] ?? null;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#dismiss();
  }

  #dismiss(): void {
    this.#options.intend({ type: 'dismiss', at: performance.now() });
  }
}

const modeOf = ({ name }: State<Subject>): CardMode =>
  name === 'pinned' || name === 'sheet' ? name : 'glance';
