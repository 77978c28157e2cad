export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Hands tremble, and a mark's rectangle ends at its letters. */
const TOLERANCE_PX = 2;

/** Whether the point is in the box or within a hand's tremble of it. */
export function within({ x, y }: Point, box: Box): boolean {
  return (
    x >= box.left - TOLERANCE_PX &&
    x <= box.right + TOLERANCE_PX &&
    y >= box.top - TOLERANCE_PX &&
    y <= box.bottom + TOLERANCE_PX
  );
}

/**
 * Whether a pointer at `point` may be on its way between a line of text and a card above or below it: inside the
 * quadrangle that joins the line's edge to the card's.
 */
export function onSafePath({ x, y }: Point, line: Box, card: Box): boolean {
  const down = card.top >= line.bottom;
  const from = down ? line.bottom : line.top;
  const to = down ? card.top : card.bottom;
  if (from === to || (y - from) * (y - to) > 0) return false;
  const way = (y - from) / (to - from);
  const left = line.left + (card.left - line.left) * way;
  const right = line.right + (card.right - line.right) * way;
  return x >= left - TOLERANCE_PX && x <= right + TOLERANCE_PX;
}
