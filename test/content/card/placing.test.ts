import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_HEIGHT_PX, placeCard, type Side } from '../../../src/content/card/placing';

const WINDOW = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 352, height: 400 };
const lineAt = (left: number, top: number, width = 90) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('a card', () => {
  test.each<[string, ReturnType<typeof lineAt>, Side | null, { side: Side; x: number; y: number }]>([
    ['goes below the line', lineAt(100, 100), null, { side: 'below', x: 100, y: 128 }],
    ['goes above where it only fits there', lineAt(100, 700), null, { side: 'above', x: 100, y: 292 }],
    ['is shifted from the right edge', lineAt(900, 100), null, { side: 'below', x: 640, y: 128 }],
    ['is shifted from the left edge', lineAt(-30, 100), null, { side: 'below', x: 8, y: 128 }],
    ['stays on its side while there is room', lineAt(100, 500), 'below', { side: 'below', x: 100, y: 528 }],
    ['changes side when there is none left', lineAt(100, 700), 'below', { side: 'above', x: 100, y: 292 }],
  ])('%s', (_, line, was, expected) => {
    expect(placeCard(line, CARD, WINDOW, was)).toMatchObject(expected);
  });

  test('on a page that reads from right to left begins where the line begins', () => {
    expect(placeCard(lineAt(600, 100), CARD, WINDOW, null, true).x).toBe(690 - 352);
  });

  test('that fits on neither side takes the side with more room, and scrolls', () => {
    const high = { width: 352, height: 700 };
    expect(placeCard(lineAt(100, 300), high, WINDOW)).toEqual({ side: 'below', x: 100, y: 328, room: 464 });
    expect(placeCard(lineAt(100, 450), high, WINDOW)).toEqual({ side: 'above', x: 100, y: 8, room: 434 });
  });

  test('in a window zoomed to 400 % takes the window, for neither side is worth it', () => {
    const zoomed = { left: 0, top: 0, right: 320, bottom: 200 };
    const { y, room } = placeCard(lineAt(100, 90), { width: 304, height: 400 }, zoomed);
    expect([y, room]).toEqual([8, 184]);
  });

  test('is always in the window, and never over the line unless neither side has room for a card', () => {
    const size = fc.record({
      width: fc.integer({ min: 200, max: 352 }),
      height: fc.integer({ min: 40, max: 900 }),
    });
    const seen = fc.record({
      right: fc.integer({ min: 368, max: 2000 }),
      bottom: fc.integer({ min: 150, max: 1500 }),
    });
    const was = fc.constantFrom<Side | null>('below', 'above', null);
    fc.assert(
      fc.property(size, seen, was, fc.nat(2000), fc.nat(1500), (card, window, side, left, top) => {
        const box = { left: 0, top: 0, ...window };
        const line = lineAt(Math.min(left, box.right - 90), Math.min(top, box.bottom - 20));
        const { x, y, room } = placeCard(line, card, box, side);
        const height = Math.min(card.height, room);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + card.width).toBeLessThanOrEqual(box.right - 8);
        expect(y).toBeGreaterThanOrEqual(7);
        expect(y + height).toBeLessThanOrEqual(box.bottom - 7);
        const over = y < line.bottom && y + height > line.top;
        if (over) expect(Math.max(line.top, box.bottom - line.bottom)).toBeLessThan(LEAST_HEIGHT_PX + 17);
      }),
    );
  });
});
