import type { Box } from '../pointer/safe-path';
import type { Host } from './host';
import { ROOM } from './own-names';
import type { Seen } from './placing';

/**
 * Calls `place` now, and whenever what it rests on may have moved: the page scrolls, the window changes, what stands
 * above the line grows, the card itself does.
 *
 * @param near the element whose text the card belongs to
 * @returns what asks for a new placing with the next frame
 */
export function keepPlaced(host: Host, near: Element, place: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const now = (): void => {
    frame = 0;
    if (!signal.aborted) place();
  };
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(now);
  };
  const passive = { passive: true, capture: true, signal } as const;
  for (const moves of ['scroll', 'resize']) {
    addEventListener(moves, soon, passive);
    visualViewport?.addEventListener(moves, soon, passive);
  }
  // An advertisement that arrives above the line makes the page longer; a panel that opens makes the card higher.
  const sizes = new ResizeObserver(soon);
  for (const element of [host.element, near, document.body]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
  return soon;
}

/** Fixed boxes stand in the layout viewport, of which a pinch shows a part. */
export function seenPart(): Seen {
  const { offsetLeft = 0, offsetTop = 0, scale = 1 } = visualViewport ?? {};
  // Scaled up, the visual viewport is what is seen; at scale 1 the window is, without its scroll bars.
  const { clientWidth, clientHeight } = document.documentElement;
  const width = scale > 1 ? visualViewport!.width : clientWidth;
  // In quirks mode the root element is as high as the page.
  const height = scale > 1 ? visualViewport!.height : Math.min(innerHeight, clientHeight || innerHeight);
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

/** What is left free between a sheet and the line it is about, in CSS pixels. */
const SHEET_GAP = 8;

/**
 * Puts the host across the window, as touch screens have it: at its bottom, or at its top where the line would be
 * covered there.
 */
export function placeAsSheet(host: Host, line: Box): void {
  const { top, bottom } = seenPart();
  const above = line.top - top;
  const below = bottom - line.bottom;
  const [inset, corners] = below < above ? ['0 0 auto', '0 0 12px 12px'] : ['auto 0 0', '12px 12px 0 0'];
  host.set('inset', inset!);
  host.set('border-radius', corners!);
  host.set('width', '100%');
  host.set(ROOM, `${Math.max(above, below) - SHEET_GAP}px`);
}
