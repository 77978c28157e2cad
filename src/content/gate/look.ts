import { type FoundRoots, findRoots } from '../story/find-roots';

/** Whether this page looks like a story, and where in it. In design mode the whole page is the reader's own text. */
export function look(): FoundRoots | null {
  try {
    return document.designMode === 'on' ? null : findRoots(document);
  } catch (error) {
    if (!isHidden(error)) throw error;
    return null;
  }
}

/** What was seen of a page at one moment. */
export interface Seen {
  readonly found: FoundRoots;
  /** How many elements the page had. */
  readonly elements: number;
}

/** What was seen, when the page is still the same as far as can be told at next to no cost. */
export const ifStillSo = ({ found, elements }: Seen): FoundRoots | null =>
  elements === elementCount() && found.roots.every(({ isConnected }) => isConnected) ? found : null;

/** The browser keeps this number until the page changes. */
export const elementCount = (): number => document.getElementsByTagName('*').length;

/**
 * In Chromium a page's elements can hide the DOM's own properties from us, by names like `tagName` on a form's fields.
 * Such a page is none that we can read, which is no error of anybody.
 */
export const isHidden = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof DOMException;
