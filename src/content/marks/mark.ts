import type { BlockRole, Mention } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import type { TextPlace } from '../text';

/** A mention of a story with its place. */
export interface Placed {
  readonly mention: Mention;
  readonly role: BlockRole;
  readonly place: TextPlace;
}

/** A mention that the reader sees marked. The same object for as long as it stays shown. */
export interface Mark {
  readonly range: Range;
  /** The date of the story it stands in. */
  date: IsoDay | null;
  /** As the latest answer has it; blocks may have been renumbered since. */
  mention: Mention;
}

/** Where a range begins: what a hidden mark is known again by. */
export const placeOf = ({ startContainer, startOffset }: Range): { node: Node; offset: number } => ({
  node: startContainer,
  offset: startOffset,
});

/** A range collapses when the page replaces the text it stood in. */
export const isWhole = ({ range }: Mark): boolean => !range.collapsed && range.startContainer.isConnected;

/**
 * Whether the place takes part in layout. Opacity is let be: stories fade in, and a mark on them fades in too; the
 * pointer asks for it when it matters.
 */
export const isVisible = ({ startNode }: TextPlace): boolean =>
  startNode.parentElement?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ??
  false;

/** @returns `null` when the text is no longer there */
export function newMark({ mention, place }: Placed, date: IsoDay | null): Mark | null {
  const range = new Range();
  try {
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
  } catch {
    // The text grew shorter between question and answer; the next revision will see what it says now.
    return null;
  }
  return range.collapsed ? null : { range, date, mention };
}

/** The text nodes that a range touches, in the page's order. */
export function textsOf(range: Range): Node[] {
  if (range.startContainer === range.endContainer) return [range.startContainer];
  // From where it begins, not from where its paragraph does: that may hold thousands of marks.
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = range.startContainer;
  const texts: Node[] = [];
  for (
    let node: Node | null = walker.currentNode;
    node && range.intersectsNode(node);
    node = walker.nextNode()
  )
    texts.push(node);
  return texts;
}
