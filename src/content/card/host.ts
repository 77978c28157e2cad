declare const __TEST_BUILD__: boolean;

/**
 * The element that holds the card. A name no page has a rule for: pages that hide every `div` have been met. (It is no
 * custom element; content scripts cannot define one in Chromium.)
 */
export const HOST_NAME = 'backgrounder-card';

/** The page's own rules must not reach the host, and `all` does not reset what these set. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  'max-width': '100vw',
  'max-height': '100vh',
  overflow: 'visible',
  background: 'transparent',
  color: 'initial',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

/** A place in the page for one card, in the top layer and out of reach of the page's styles and scripts. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Sets one of the host's own styles, above any rule of the page. */
  style(property: string, value: string): void;
  /** Takes the host out of the page. The page's DOM is then what it was. */
  remove(): void;
}

/**
 * Puts a host into the page, beside the text that holds `near`.
 *
 * It goes into `body`, because accessibility checkers cannot judge contrast outside it, or into the modal dialog or
 * fullscreen element that holds `near`: everything outside those is inert.
 */
export function openHost(near: Node): Host {
  const element = document.createElement(HOST_NAME);
  const style = (property: string, value: string): void =>
    element.style.setProperty(property, value, 'important');
  for (const [property, value] of Object.entries(STYLE)) style(property, value);
  // `auto` would close the page's own popovers.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  placeFor(near).append(element);
  element.showPopover();
  return { element, root, style, remove: () => element.remove() };
}

function placeFor(near: Node): Element {
  const around = near instanceof Element ? near : near.parentElement;
  const modal = around?.closest('dialog:modal');
  if (modal) return modal;
  const fullscreen = document.fullscreenElement;
  return fullscreen?.contains(near) ? fullscreen : document.body;
}
