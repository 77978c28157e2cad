/** A page that knew it could register the properties as of another kind, which makes colours void and texts unseen. */
const SECRET = `--${Math.random().toString(36).slice(2)}-`;

/** How high the card may be. */
export const ROOM = `${SECRET}room`;

/** A style sheet with names of its own for its custom properties; but for the one that `marks.css` sets. */
export const withOwnNames = (css: string): string => css.replace(/--(?!backgrounder)/g, SECRET);
