import { linesOf } from '../pointer/lines';

interface Ranged {
  readonly range: Range;
}

/**
 * The mark that the keyboard goes to: the one after (or before) where the walk stands, and round again at the ends.
 * A walk that has not begun starts with what is in the window.
 *
 * @param marks in the page's order
 * @param from the mark whose card is open, or was last
 */
export function walkTo<M extends Ranged>(
  marks: readonly M[],
  from: M | null,
  step: 1 | -1,
  isInWindow: (mark: M) => boolean,
): M | null {
  const at = from ? marks.indexOf(from) : -1;
  if (at >= 0) return marks[(at + step + marks.length) % marks.length] ?? null;
  const visible = marks.filter(isInWindow);
  const start = visible.length > 0 ? visible : marks;
  return (step === 1 ? start[0] : start.at(-1)) ?? null;
}

/** Whether the first line of a mark is in the window. */
export function isInWindow({ range }: Ranged): boolean {
  const line = linesOf(range)[0];
  return !!line && line.bottom > 0 && line.top < innerHeight;
}

/** Space kept free above and below a mark that is brought into the window, so that its card has room. */
const COMFORT_PX = 80;

/** Brings a mark into the window, at once: an animation would leave the card behind. Does nothing when it is in view. */
export function bringIntoView({ range }: Ranged): void {
  const comfortable = (): number => {
    const line = linesOf(range)[0];
    if (!line) return 0;
    if (line.top < COMFORT_PX) return line.top - innerHeight / 3;
    return line.bottom > innerHeight - COMFORT_PX ? line.bottom - innerHeight / 2 : 0;
  };
  if (comfortable() === 0) return;
  // First through scrolling boxes, which only the element knows; then to the very line, as a paragraph may be long.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  scrollBy({ top: comfortable(), behavior: 'instant' });
}
