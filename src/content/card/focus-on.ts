/** Gives an element the focus where it stands: the page is not to move under the reader. */
export const focusOn = (element: HTMLElement | undefined): void => element?.focus({ preventScroll: true });
