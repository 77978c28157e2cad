import { firstChildOf, nextSiblingOf, parentOf } from './tree';

/** Elements without text cost time too: so many nodes are as much as any number of letters asked for here. */
const MOST_NODES = 2_000;

/** The beginning of a node's text. */
interface Beginning {
  readonly text: string;
  /** The node has no more text than this. */
  readonly whole: boolean;
}

/**
 * What `textContent` gives, up to a limit: to learn that an element's text is short, a page of megabytes need not be
 * copied, nor copied again for each of a thousand elements that lie in each other.
 *
 * @param most UTF-16 units
 */
export function textUpTo(root: Node, most: number): Beginning {
  let text = '';
  let nodes = 0;
  let node: Node | null = firstChildOf(root) ?? root;
  while (node) {
    nodes += 1;
    if (nodes > MOST_NODES) return { text, whole: false };
    if (node.nodeType === 3 || node.nodeType === 4) {
      text += (node as CharacterData).data;
      if (text.length > most) return { text: text.slice(0, most), whole: false };
    }
    let next: Node | null = node.nodeType === 1 ? firstChildOf(node) : null;
    while (!next && node && node !== root) {
      next = nextSiblingOf(node);
      node = next ? node : parentOf(node);
    }
    node = next;
  }
  return { text, whole: true };
}
