import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

/** A place in the document to show components in, with what a test asks of them. */
export interface Stage {
  show(what: ComponentChild): void;
  /** The first element of the place that a selector finds, or `null`. */
  find(selector: string): HTMLElement | null;
  all(selector: string): readonly HTMLElement[];
  /** All the text, that of cards inside their shadow roots too. */
  text(): string;
  /** The button with this name. */
  button(name: string | RegExp): HTMLButtonElement;
  press(name: string | RegExp): Promise<void>;
}

/** Gives every test of a file a place of its own. */
export function stage(): Stage {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  const button = (name: string | RegExp): HTMLButtonElement => {
    const fits = (own: string): boolean => (typeof name === 'string' ? own.includes(name) : name.test(own));
    const found = [...root.querySelectorAll('button')].find((one) =>
      fits(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return {
    find: (selector) => root.querySelector<HTMLElement>(selector),
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    show: (what) => act(() => render(what, root)),
    text: () => textOf(root),
    button,
    press: async (name) => {
      await act(async () => button(name).click());
    },
  };
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inside = node instanceof HTMLElement ? node.shadowRoot : null;
  return [...(inside?.childNodes ?? []), ...node.childNodes].map(textOf).join('');
}
