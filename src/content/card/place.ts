import type { Box } from '../pointer/safe-path';
import type { Host } from './host';
import { placeCard, type Seen, type Side } from './placing';

/** Room enough for any card: with it the card is as high as its content wants. */
const ANY_HEIGHT = '10000px';

/**
 * Keeps the host below or above a line of text, never over it, while the page scrolls, the window changes, or what
 * stands above the line grows.
 *
 * @param line gives the line as it stands now; `null` when its text is gone
 * @param near the element whose text the line is
 * @param lost is called when the line is gone or has left the window
 */
export function placeByLine(
  host: Host,
  line: () => Box | null,
  near: Element,
  lost: () => void,
  signal: AbortSignal,
): void {
  let side: Side | null = null;
  let before = '';
  let frame = 0;
  const rightToLeft = getComputedStyle(near).direction === 'rtl';

  const place = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const now = line();
    const seen = seenPart();
    // The host itself goes when the page takes it out, or replaces what holds it.
    if (!host.element.isConnected || !now || now.bottom < seen.top || now.top > seen.bottom) {
      lost();
      return;
    }
    host.set('--room', ANY_HEIGHT);
    const { width, height } = host.element.getBoundingClientRect();
    const placing = placeCard(now, { width, height }, seen, side, rightToLeft);
    side = placing.side;
    host.set('--room', `${placing.room}px`);
    const inset = `${placing.y}px auto auto ${placing.x}px`;
    if (inset !== before) host.set('--inset', inset);
    before = inset;
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(place);
  };

  place();
  const passive = { passive: true, capture: true, signal } as const;
  addEventListener('scroll', soon, passive);
  addEventListener('resize', soon, passive);
  visualViewport?.addEventListener('resize', soon, passive);
  visualViewport?.addEventListener('scroll', soon, passive);
  // An advertisement that arrives above the line makes the page longer; a panel that opens makes the card higher.
  const sizes = new ResizeObserver(soon);
  for (const element of [host.element, near, document.body]) sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}

/** Fixed boxes stand in the layout viewport, of which a pinch shows a part. */
function seenPart(): Seen {
  const { offsetLeft = 0, offsetTop = 0, scale = 1 } = visualViewport ?? {};
  // Scaled up, the visual viewport is what is seen; at scale 1 the window is, without its scroll bars.
  const { clientWidth, clientHeight } = document.documentElement;
  const width = scale > 1 ? visualViewport!.width : clientWidth;
  // In quirks mode the root element is as high as the page.
  const height = scale > 1 ? visualViewport!.height : Math.min(innerHeight, clientHeight || innerHeight);
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

/** Puts the host at the bottom of the window, across it: the sheet of touch screens. */
export function placeAsSheet(host: Host): void {
  host.set('--inset', 'auto 0 0 0');
  host.set('--width', '100%');
}
