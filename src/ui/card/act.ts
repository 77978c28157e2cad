/**
 * What makes a button do something, as attributes: handlers where the card lives in a page of the extension, names to
 * be heard by (`content/card/card-view.ts`) where it is drawn for another.
 */
export type Act = { readonly onClick: () => void } | { readonly [name: `data-${string}`]: string | number };
