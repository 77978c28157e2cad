import { HOST_NAME } from './host-name';

declare const __TEST_BUILD__: boolean;

/**
 * Important rules of a shadow tree win over the page's, important ones included: `* { display: none !important }` is
 * nothing to the host. Its place is set through custom properties of the same rule, which `all` lets be; in the host's
 * own style attribute the page could set them too, and move the card under the reader's pointer. `display` is set
 * because `all` also undoes the browser's own rules for popovers; its value stands in `marks.css`, which the
 * browser takes out when the extension is switched off. In Firefox nothing of ours runs by then to take out the card.
 */
const RULES = `:host {
  all: initial !important;
  --inset: 0 auto auto 0 !important;
  --width: max-content !important;
  --room: calc(100vh - 24px) !important;
  display: var(--backgrounder-display, none) !important;
  position: fixed !important;
  inset: var(--inset) !important;
  width: var(--width) !important;
  max-width: 100vw !important;
  z-index: 2147483647 !important;
}
@media print {
  :host {
    display: none !important;
  }
}`;

/** A place in the page for one card, in the top layer and out of reach of the page's styles and scripts. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether it is in the page, and shown as our rules say: a page can take it out, or twist `--backgrounder-display`. */
  isShown(): boolean;
  /** Sets a custom property that the host's or the card's rules read. */
  set(property: `--${string}`, value: string): void;
  /** Puts the host's own rules in force, over any that the card brought into the root. */
  protect(): void;
  /** Takes the host out of the page. The page's DOM is then what it was. */
  remove(): void;
}

/** Puts a host into the page, where the text that holds `near` can be worked with. */
export function openHost(near: Node): Host {
  const element = document.createElement(HOST_NAME);
  // `auto` would close the page's own popovers.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  // A page that searches itself for words of the card gets at its elements in Firefox, closed root or not.
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  const { style } = rules.cssRules[0] as CSSStyleRule;
  placeFor(near).append(element);
  element.showPopover();
  return {
    element,
    root,
    isShown: () => getComputedStyle(element).display === 'block',
    set: (property, value) => style.setProperty(property, value, 'important'),
    protect: () => void root.adoptedStyleSheets.push(rules),
    remove: () => element.remove(),
  };
}

/**
 * Outside of a modal dialog or fullscreen element everything is inert or covered, and a click outside of a page's
 * popover closes it. Elsewhere it is `body`, because accessibility checkers cannot judge contrast outside of that.
 */
const LAYER = 'dialog:modal, :fullscreen, :popover-open';

function placeFor(near: Node): Element {
  for (let at: Node | undefined = near; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const layer = (at instanceof Element ? at : at.parentElement)?.closest(LAYER);
    if (layer) return layer;
  }
  return document.body ?? document.documentElement;
}
