import { hear } from '../hear';
import type { Mark } from '../marks/mark';
import type { Marks } from '../marks/marks';
import { quietly } from '../quietly';
import type { Subject } from '../subject';
import type { Attention } from './attention';
import { type Hit, hitTest } from './hit-test';
import { linesOf } from './lines';
import { type Box, onSafePath, type Point, within } from './safe-path';
import { openMark, openMarks } from './state';
import { TRAVEL_SPEED } from './timings';

/** The open cards, as the pointer meets them. */
export interface CardUnderPointer {
  /**
   * In which card an event happened: the one in front, or the one pinned beside it. Their shadow trees are closed: to
   * the page's listeners each is one element.
   */
  readonly holds: (target: EventTarget | null) => 'front' | 'beside' | null;
  /** Where the card in front is, while one is open. */
  readonly box: () => Box | null;
  /** Which line of its mark it stands by. */
  readonly line: () => number;
  /** Is told the line of a mark that the pointer is on, before the intent that may open its card. */
  readonly hovered: (mark: Mark, line: number) => void;
}

/** What a hand does with a pointer. */
const HAND = ['pointermove', 'pointerout', 'pointerdown', 'click'] as const;

/** A hand moves this much, in CSS pixels, between press and release of a mere click. */
const DRAG_PX = 6;

/** What a click does something with already: marks in these never open by click. */
const INTERACTIVE =
  'a[href], area, button, label, summary, input, select, textarea, option, video, audio, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [onclick]';

/**
 * Turns what the pointer does into intents, until `signal` aborts.
 *
 * @param early what it did before this was called
 */
export function followPointer(
  { state, intend }: Attention<Subject>,
  marks: Marks,
  card: CardUnderPointer,
  early: readonly PointerEvent[],
  signal: AbortSignal,
): void {
  let latest: PointerEvent | null = null;
  let pressed: Point | null = null;
  let speed = 0;
  let frame = 0;
  const hit = (point: Point): Hit<Mark> | null => hitTest(point, marks);

  const look = (): void => {
    frame = 0;
    // The latest position, not the one that asked for the frame: Firefox lost hovers with the first.
    if (latest && !signal.aborted) lookAt(latest);
  };

  const lookAt = (event: PointerEvent): void => {
    const point = pointOf(event);
    const holder = card.holds(event.target);
    if (holder === 'front') intend({ type: 'stay' });
    else if (holder === 'beside') abandon();
    else if (event.buttons !== 0) giveUpDwelling();
    else {
      const found = marks.mayBeIn(event.target) ? hit(point) : null;
      if (found && !isSelected(found.mark.range)) {
        if (!openMarks(state()).includes(found.mark)) card.hovered(found.mark, found.line);
        intend({ type: 'dwell', mark: found.mark, at: performance.now(), fast: speed > TRAVEL_SPEED });
      } else if (onItsWay(point)) intend({ type: 'stay' });
      else abandon();
    }
  };

  const abandon = (): void => intend({ type: 'abandon', at: performance.now() });

  const giveUpDwelling = (): void => {
    if (state().name === 'dwelling') abandon();
  };

  const onItsWay = (point: Point): boolean => {
    const mark = openMark(state());
    const box = card.box();
    const line = mark && linesOf(mark.range)[card.line()];
    return !!box && (within(point, box) || (!!line && onSafePath(point, line, box)));
  };

  const clickOn = (event: MouseEvent): void => {
    const point = pointOf(event);
    const found = hit(point);
    // A drag that ends on a mark was meant to select, even if it selected nothing.
    const dragged = pressed !== null && distance(pressed, point) > DRAG_PX;
    if (found && !dragged && !found.parent.closest(INTERACTIVE) && !isSelected(found.mark.range)) {
      if (!openMarks(state()).includes(found.mark)) card.hovered(found.mark, found.line);
      intend({ type: isTouch(event) ? 'tap' : 'pin', mark: found.mark });
    } else intend({ type: 'leave' });
  };

  const heard: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointermove: (event) => {
      // Touch has taps instead. A page that scrolls under a resting pointer is no movement of the hand.
      if (event.pointerType === 'touch') return;
      if (latest && event.clientX === latest.clientX && event.clientY === latest.clientY) return;
      if (latest) speed = speedBetween(latest, event);
      latest = event;
      frame ||= requestAnimationFrame(() => void quietly(look));
    },
    pointerout: (event) => {
      if (event.relatedTarget === null && event.pointerType !== 'touch') abandon();
    },
    pointerdown: (event) => {
      if (card.holds(event.target)) return;
      giveUpDwelling();
      pressed = pointOf(event);
      // A press beside a glance begins a selection or a drag, which the card would cover.
      const beside = event.pointerType !== 'touch' && state().name === 'glance' && !hit(pressed);
      if (beside) intend({ type: 'dismiss' });
    },
    click: (event) => {
      // A click made by the Enter key has no place.
      if (event.button !== 0) return;
      // What is clicked in a card is the card's own business.
      if (event.detail > 0 && !card.holds(event.target)) clickOn(event);
    },
  };
  for (const event of early) heard[event.type]?.(event);
  hear(HAND, signal, (event) => heard[event.type]?.(event));
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function speedBetween(before: PointerEvent, now: PointerEvent): number {
  const ms = Math.max(1, now.timeStamp - before.timeStamp);
  return distance(pointOf(before), pointOf(now)) / ms;
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch';

/** Whether the reader has selected some of it: a pointer that rests there is about to copy, not to ask. */
function isSelected(range: Range): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0
  );
}
