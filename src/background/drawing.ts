import { bringIn } from '../platform/lazy-script';
import type { CardDrawing, DrawingWorld } from './drawing-script';

export const DRAWING_SCRIPT = 'drawing.js';

/**
 * What draws cards. It is brought into the background with the first card: the background starts for every page, and
 * most are left before a card was opened.
 *
 * @throws when it cannot be had
 */
export async function cardDrawing(): Promise<CardDrawing> {
  const world = globalThis as DrawingWorld;
  if (!world.backgrounderDrawing) await bringIn(DRAWING_SCRIPT);
  if (!world.backgrounderDrawing) throw new Error(`${DRAWING_SCRIPT} brought nothing`);
  return world.backgrounderDrawing;
}
