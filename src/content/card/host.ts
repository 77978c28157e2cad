import { HOST_NAME } from './host-name';
import { ROOM, withOwnNames } from './own-names';

declare const __TEST_BUILD__: boolean;

/** A place in the page for one card, in the top layer and out of reach of the page's styles and scripts. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it into the page, where the text that holds `near` can be worked with. */
  show(near: Node): void;
  /** Whether it is in the top layer, and shown as our rules say: a page can take it out, or twist `--backgrounder-display`. */
  isShown(): boolean;
  /** Sets a property of the host's own rule, or the card's {@link ROOM}. */
  set(property: string, value: string): void;
  /** Makes the zoom of what the host stands in, which the top layer does not undo, of no effect on it. */
  unzoom(): void;
}

/**
 * Makes a host, outside of the page as yet.
 *
 * @param css what the host and the card look like; its first rule is the host's
 */
export function makeHost(css: string, card: HTMLElement): Host {
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
    true,
  );
  // Constructed, so a page's content policy does not touch it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withOwnNames(css));
  root.adoptedStyleSheets = [sheet];
  root.append(card);
  const rule = sheet.cssRules[0] as CSSStyleRule;
  const set = (property: string, value: string): void => {
    const { style } = property === ROOM ? card : rule;
    // A sheet that is written to is gone through anew, changed or not.
    if (style.getPropertyValue(property) !== value) style.setProperty(property, value, 'important');
  };
  return {
    element,
    root,
    show: (near) => {
      placeFor(near).append(element);
      element.showPopover();
    },
    isShown: () => getComputedStyle(element).display === 'block',
    set,
    unzoom: () => set('zoom', `${1 / (element.parentElement?.currentCSSZoom ?? 1)}`),
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
