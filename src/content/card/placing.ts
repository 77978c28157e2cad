import type { Box } from '../pointer/safe-path';

/** The part of the page that is seen, in the coordinates of fixed boxes; smaller than the window when pinched. */
export interface Seen extends Box {}

export type Side = 'below' | 'above';

export interface Placing {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  /** The most height the card may take; what does not fit scrolls within it. */
  readonly room: number;
}

/** Between line and card: wide enough to show the mark's underline, narrow enough to cross in one move. */
const GAP_PX = 8;
/** Between card and the edge of the window. */
const EDGE_PX = 8;
/**
 * Less than this is no card. Where neither side of the line has as much (a phone on its side, a window zoomed to
 * 400 %), the card takes the window's whole height and the line gives way.
 */
export const LEAST_HEIGHT_PX = 140;

/**
 * Where a card goes: below the line, or above it when it does not fit there and more of it fits above; as far to the
 * side as the line begins, shifted to stay in the window.
 *
 * @param size the card's own size, as large as it would like to be
 * @param was the side it is on already. It stays there while it can: a card that grows under the pointer, because the
 *   reader opened its sources, must not jump away from it.
 * @param rightToLeft the card's edge that meets the line's is the right one
 */
export function placeCard(
  line: Box,
  size: { readonly width: number; readonly height: number },
  seen: Seen,
  was: Side | null = null,
  rightToLeft = false,
): Placing {
  const below = Math.floor(seen.bottom - EDGE_PX - (line.bottom + GAP_PX));
  const above = Math.floor(line.top - GAP_PX - (seen.top + EDGE_PX));
  const room = { below, above };
  const x = clamp(
    rightToLeft ? line.right - size.width : line.left,
    seen.left + EDGE_PX,
    seen.right - EDGE_PX - size.width,
  );
  if (Math.max(below, above) < LEAST_HEIGHT_PX) {
    const all = Math.floor(seen.bottom - seen.top - 2 * EDGE_PX);
    const top = was === 'above' ? seen.top + EDGE_PX : seen.bottom - EDGE_PX - Math.min(size.height, all);
    return { side: was ?? 'below', x, y: Math.round(top), room: all };
  }
  const better: Side = size.height <= below || below >= above ? 'below' : 'above';
  const side = was !== null && room[was] >= LEAST_HEIGHT_PX ? was : better;
  const height = Math.min(size.height, room[side]);
  return {
    side,
    x,
    y: Math.round(side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX - height),
    room: room[side],
  };
}

/** A card wider than the window begins at the window's edge. */
const clamp = (value: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(value, most)));

/**
 * Where two cards stand side by side, to be compared: the newer by its line, the older next to it on the side that has
 * room, the left one first. The newer gives way as far as it must.
 *
 * @param x where the newer would stand alone
 * @returns `null` in a window too narrow for both
 */
export function placePair(
  x: number,
  width: number,
  olderWidth: number,
  seen: Seen,
): { readonly x: number; readonly olderX: number } | null {
  const [least, most] = [seen.left + EDGE_PX, seen.right - EDGE_PX];
  if (width + GAP_PX + olderWidth > most - least) return null;
  const left = x - GAP_PX - olderWidth;
  if (left >= least) return { x, olderX: left };
  const right = x + width + GAP_PX;
  if (right + olderWidth <= most) return { x, olderX: right };
  return { x: least + olderWidth + GAP_PX, olderX: least };
}

/** The place nearest to `x` at which a card does not cover another; `x` itself where there is none. */
export function besideOther(
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  other: Box,
  seen: Seen,
): number {
  const apart = (at: number): boolean =>
    at >= other.right || at + width <= other.left || y >= other.bottom || y + height <= other.top;
  if (apart(x)) return x;
  const places = [other.right + GAP_PX, other.left - GAP_PX - width]
    .filter((at) => at >= seen.left + EDGE_PX && at + width <= seen.right - EDGE_PX)
    .sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return Math.round(places[0] ?? x);
}
