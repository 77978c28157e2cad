import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box } from '../pointer/safe-path';
import type { Host } from './host';

/** Between line and card: wide enough to show the mark's underline, narrow enough to cross in one move. */
const GAP_PX = 8;
/** Between card and the edge of the window. */
const EDGE_PX = 8;
/** Less than this is no card: better to run over the window's edge and let the page scroll. */
const LEAST_HEIGHT_PX = 120;

/**
 * Keeps the host below or above a line of text, never over it, while the page scrolls and the window changes.
 *
 * @param line gives the line as it stands now; `null` when its text is gone
 * @param near a node in the same scrolling parts as the line
 * @param lost is called when the line is gone or has left the window
 */
export function placeByLine(
  host: Host,
  line: () => Box | null,
  near: Element,
  lost: () => void,
  signal: AbortSignal,
): void {
  let last = line();
  const anchor: VirtualElement = {
    getBoundingClientRect: () => {
      last = line() ?? last;
      const { left, top, right, bottom } = last ?? { left: 0, top: 0, right: 0, bottom: 0 };
      return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
    },
    contextElement: near,
  };
  const update = async (): Promise<void> => {
    const now = line();
    if (!now || now.bottom < 0 || now.top > innerHeight) return lost();
    const { x, y } = await computePosition(anchor, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ fallbackPlacements: ['top-start'], crossAxis: false, padding: EDGE_PX }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) =>
            host.set('--room', `${Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    if (signal.aborted) return;
    host.set('--inset', `${Math.round(y)}px auto auto ${Math.round(x)}px`);
  };
  const stop = autoUpdate(anchor, host.element, () => void update());
  signal.addEventListener('abort', stop);
}

/** Puts the host at the bottom of the window, across it: the sheet of touch screens. */
export function placeAsSheet(host: Host): void {
  host.set('--inset', 'auto 0 0 0');
  host.set('--width', '100%');
}
