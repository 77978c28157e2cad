import type { CardPanel, Drawn, DrawnCard, DrawnCards, Hide } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import { translated } from '../../platform/i18n';
import { HEADING, LEAD } from '../../ui/card/ids';
import type { CardMode, Unsaved } from '../../ui/card/props';
import { build } from './build';
import { focusOn } from './focus-on';

/** What a card is shown with, and whom it tells what the reader does in it. */
export interface CardViewOptions {
  readonly drawn: DrawnCards;
  readonly mode: CardMode;
  readonly theme: 'light' | 'dark';
  /** Which of the page's marks it belongs to, from 1, when the keyboard went there. */
  readonly step: { readonly at: number; readonly of: number } | null;
  /** The reader closes it. */
  readonly dismissed: () => void;
  readonly pin: (pinned: boolean) => void;
  /** Opens the page that says what is in the dataset, and why. */
  readonly policy: () => void;
  /** Whether something of the page lies over it. */
  readonly covered: () => boolean;
  /** Does what was asked for under "Not this one?"; `id` is whose card it is. */
  readonly hide: (what: Hide, id: string) => Promise<Unsaved | null>;
  /** Takes the last `hide` back, while the card is still open. */
  readonly restore: (what: Hide, id: string) => Promise<Unsaved | null>;
  /** The card of somebody this one links to, on the same day; `null` when it cannot be had. */
  readonly look: (entity: EntityNumber, from: string) => Promise<DrawnCard | null>;
}

/** The card as the reader sees it: one entity's, the choice among several, or that nothing is known. */
export class CardView {
  readonly element = document.createElement('section');
  readonly #options: CardViewOptions;
  /** Whom the reader turned to, one from another; the last is shown. Empty while there is a choice to make. */
  #path: readonly DrawnCard[];
  #mode: CardMode;
  #hidden: Hide | null = null;

  constructor(options: CardViewOptions) {
    const { drawn, mode } = options;
    this.#options = options;
    this.#mode = mode;
    this.#path = drawn.cards.length === 1 ? drawn.cards : [];
    const { element } = this;
    element.tabIndex = -1;
    element.lang = drawn.lang;
    element.dir = drawn.dir;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', HEADING);
    element.addEventListener('click', (event) => this.#clicked(event));
    this.#showCard();
  }

  /** A glance that is kept open is a pinned card. */
  become(mode: CardMode): void {
    this.#mode = mode;
    for (const button of this.#all('[data-do="pin"]'))
      button.setAttribute('aria-pressed', `${mode === 'pinned'}`);
  }

  get #card(): DrawnCard | undefined {
    return this.#path.at(-1);
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.element.querySelectorAll(selector);
  }

  #showCard(): void {
    this.#hidden = null;
    this.#show(this.#card?.face ?? this.#options.drawn.choice);
    // A sheet is all there is: it can only be closed.
    if (this.#mode === 'sheet') for (const button of this.#all('[data-do="pin"]')) button.remove();
    this.become(this.#mode);
    const { step } = this.#options;
    const [slot] = this.#all('.step');
    if (slot && step && this.#path.length === 1) {
      const { lang } = this.element;
      slot.textContent = translated('cardStep', step.at.toLocaleString(lang), step.of.toLocaleString(lang));
    }
  }

  #show(pieces: readonly Drawn[]): void {
    const { element } = this;
    const { theme } = this.#options;
    element.className = `surface ${this.#card?.kind ?? 'official'} ${theme} ${this.#mode === 'sheet' ? 'sheet' : ''}`;
    element.replaceChildren(build(pieces));
    if (element.querySelector(`#${LEAD}`)) element.setAttribute('aria-describedby', LEAD);
    else element.removeAttribute('aria-describedby');
  }

  /** What had the focus is gone with what was shown before; a screen reader goes on at the new heading. */
  #goOn(): void {
    focusOn(this.#all('h2')[0]);
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    const { dismissed, pin, policy } = this.#options;
    const { entity, index, panel, what } = button.dataset;
    switch (button.dataset.do) {
      case 'close':
        dismissed();
        break;
      case 'pin':
        // Any other click in a card pins it; this one may let it go.
        event.stopPropagation();
        pin(this.#mode !== 'pinned');
        break;
      case 'policy':
        policy();
        break;
      case 'open':
        void this.#open(Number(entity));
        break;
      case 'choose':
        this.#turn([this.#options.drawn.cards[Number(index)]!]);
        break;
      case 'back':
        this.#turn(this.#path.slice(0, -1));
        break;
      case 'more':
        for (const one of this.#all('.more')) one.hidden = false;
        // The focus goes with the button, and would be nowhere.
        focusOn(this.element);
        button.remove();
        break;
      case 'panel':
        this.#fold(panel as CardPanel, button);
        break;
      case 'report':
        this.#foldReport(button);
        break;
      case 'hide':
        // Whoever pressed cannot have known what.
        if (!this.#options.covered()) void this.#hide(what as Hide);
        break;
      case 'undo':
        void this.#undo();
    }
  }

  #turn(path: readonly DrawnCard[]): void {
    this.#path = path;
    this.#showCard();
    this.#goOn();
  }

  async #open(entity: EntityNumber): Promise<void> {
    const from = this.#card;
    const next = from ? await this.#options.look(entity, from.name) : null;
    if (next && this.#card === from) this.#turn([...this.#path, next]);
  }

  /** Opens a panel at the foot in place of any other, or closes it. */
  #fold(panel: CardPanel, button: HTMLElement): void {
    const open = button.getAttribute('aria-expanded') !== 'true';
    for (const one of this.#all('[data-do="panel"]')) {
      one.setAttribute('aria-expanded', `${open && one === button}`);
    }
    for (const one of this.#all('.reference')) one.hidden = !(open && panel === 'sources');
    const [place] = this.#all('.panel');
    place!.hidden = !open;
    place!.replaceChildren(build((open && this.#card?.panels[panel]) || []));
  }

  #foldReport(button: HTMLElement): void {
    const [report] = this.#all('.report');
    button.setAttribute('aria-expanded', `${!report!.toggleAttribute('hidden')}`);
  }

  async #hide(what: Hide): Promise<void> {
    const card = this.#card!;
    const unsaved = await this.#options.hide(what, card.id);
    this.#hidden = what;
    if (unsaved) this.#sayUnsaved(unsaved);
    else this.#show(card.hidden[what]);
    this.#goOn();
  }

  async #undo(): Promise<void> {
    const unsaved = await this.#options.restore(this.#hidden!, this.#card!.id);
    if (unsaved) this.#sayUnsaved(unsaved);
    else this.#showCard();
    this.#goOn();
  }

  #sayUnsaved({ full, why }: Unsaved): void {
    this.#show(this.#options.drawn.unsaved);
    // Why may be in another language, of another direction.
    const reason = full ? translated('storageFull') : `\u2068${why}\u2069`;
    this.#all('h2')[0]!.textContent = translated('optionsNotSaved', reason);
  }
}
