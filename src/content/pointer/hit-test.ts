import { linesOf } from './lines';
import { type Point, within } from './safe-path';

/** A mark under the pointer. */
export interface Hit<M> {
  readonly mark: M;
  /** Which of the mark's lines the pointer is on, from 0. */
  readonly line: number;
  /** The element whose text it is. */
  readonly parent: Element;
}

/** Marks, found by place. */
interface MarksByPlace<M> {
  /** The mark that holds a place in a text node. */
  at(node: Node, offset: number): M | null;
  /** The open shadow roots that hold marks: the browser looks into those alone that it is told of. */
  shadowRoots(): ReadonlySet<ShadowRoot>;
}

/**
 * The mark at a point of the viewport.
 *
 * `caretPositionFromPoint` is some twenty times cheaper than `highlightsFromPoint` (measured with 500 marks), but it
 * snaps to the nearest text and also answers for text that is covered, clipped or transparent; the guards after it
 * are for those.
 */
export function hitTest<M extends { readonly range: Range }>(
  { x, y }: Point,
  marks: MarksByPlace<M>,
): Hit<M> | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...marks.shadowRoots()] });
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  if (!mark) return null;
  const line = linesOf(mark.range).findIndex((box) => within({ x, y }, box));
  if (line < 0) return null;
  const root = caret.offsetNode.getRootNode() as Document | ShadowRoot;
  // Text may stand in a shadow root without any element around it.
  const parent = caret.offsetNode.parentElement ?? (root as ShadowRoot).host;
  const top = root.elementFromPoint(x, y);
  if (!top || !(parent.contains(top) || parent.shadowRoot?.contains(top))) return null;
  if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  return { mark, line, parent };
}
