import type { Box } from './safe-path';

/** The lines of a range as it stands now, top to bottom as the text runs: a mention may wrap, and be broken by markup. */
export function linesOf(range: Range): Box[] {
  const lines: Box[] = [];
  for (const box of range.getClientRects()) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last && last.top <= middle && middle <= last.bottom) lines[lines.length - 1] = union(last, box);
    else lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  return lines;
}

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
