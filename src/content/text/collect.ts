import type { Block, BlockRole } from '../../core/mention';
import { Roles } from './roles';
import { partOf, StoryHolders } from './skip';
import { firstChildOf, nextSiblingOf, shadowRootOf } from './tree';

/** A piece of a block's text: a run of one text node's data. */
interface Piece {
  readonly node: Text;
  /** Where the piece begins in the block's text. */
  readonly at: number;
  /** Where it begins in the node's data. */
  readonly offset: number;
  readonly length: number;
}

/** A place in the page, as a Range takes it. */
export interface TextPlace {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The text of a story with the way back to the page's text nodes. */
export interface CollectedText {
  readonly blocks: readonly Block[];
  /** The limit was reached and the end of the story left out. */
  readonly truncated: boolean;
  /** Where a stretch of a block stands in the page; `null` when the block has no such stretch. */
  readonly place: (block: number, start: number, end: number) => TextPlace | null;
}

export interface CollectOptions {
  /** A headline that stands outside of the root. */
  readonly headline?: Element | null;
  /** Name of our own host element, whose text is not the page's. */
  readonly hostName?: string | null;
}

/** More text than this is no story: the rest is left out and the reader is told. In UTF-16 units. */
export const LONGEST_STORY = 1_000_000;
/** Nor has a story so many paragraphs; it would not be taken by the background either. */
const MOST_BLOCKS = 50_000;

/** Elements that run on with the text around them. Everything else, and a line break, ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR RUBY RB SLOT'.split(
    ' ',
  ),
);

/**
 * Collects the text of a story as blocks in document order. The text is the page's own, units and all, so that every
 * offset maps back exactly; only white space at a block's ends is left out. Walks without recursion: pages nest
 * thousands deep. Open shadow trees are read in the place of their host's children, which are read where they are
 * slotted.
 */
export function collectText(root: Element, options: CollectOptions = {}): CollectedText {
  const collecting = collectInSteps(root, options);
  for (;;) {
    const step = collecting.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, a little at a time: between two steps the page may have its turn. What the page changes meanwhile may be
 * collected as it was or as it is, like any text that changes a moment later.
 */
export function* collectInSteps(
  root: Element,
  { headline = null, hostName = null }: CollectOptions = {},
): Generator<void, CollectedText> {
  const collector = new Collector(hostName);
  if (headline && !root.contains(headline)) yield* collector.walk(headline, 'headline');
  yield* collector.walk(root, 'body');
  return {
    blocks: collector.blocks,
    truncated: collector.truncated,
    place: (block, start, end) => placeIn(collector.pieces[block] ?? [], start, end),
  };
}

/** A tenth of a millisecond or so: a step is asked for its time, and that takes time too. */
const NODES_A_STEP = 100;

interface Frame {
  readonly node: Node;
  readonly role: BlockRole;
  /** Leaving this element ends the block. */
  readonly closes: boolean;
  next: Node | null;
  /** What is slotted here stands elsewhere in the page: it is no chain of siblings. */
  readonly slotted?: Node[];
}

class Collector {
  readonly blocks: Block[] = [];
  readonly pieces: Piece[][] = [];
  truncated = false;
  readonly #hostName: string | null;
  readonly #holders = new StoryHolders();
  readonly #roles = new Roles();
  #size = 0;
  #text = '';
  #pieces: Piece[] = [];
  #role: BlockRole = 'body';

  constructor(hostName: string | null) {
    this.#hostName = hostName?.toUpperCase() ?? null;
  }

  *walk(root: Element, role: BlockRole): Generator<void, void> {
    const stack: Frame[] = [];
    let nodes = 0;
    this.#enter(root, role, stack);
    while (stack.length > 0 && !this.truncated) {
      nodes += 1;
      if (nodes % NODES_A_STEP === 0) yield;
      const frame = stack.at(-1)!;
      const node = frame.next;
      if (node === null) {
        if (frame.closes) this.#close();
        stack.pop();
        continue;
      }
      frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : nextSiblingOf(node);
      if (node.nodeType === 3) this.#add(node as Text, frame.role);
      else if (node.nodeType === 1) this.#enter(node as Element, frame.role, stack);
    }
    this.#close();
  }

  #enter(element: Element, outer: BlockRole, stack: Frame[]): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR' || tag === 'HR') {
      this.#close();
      return;
    }
    const part = partOf(element, tag, this.#hostName, this.#holders);
    const inline = INLINE.has(tag);
    if (part === 'skip') {
      if (!inline) this.#close();
      return;
    }
    if (!inline) this.#close();
    const content = shadowRootOf(element) ?? element;
    // The command line's DOM library has no slots.
    const slotted = tag === 'SLOT' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
    const role = part === 'beside' ? 'aside' : this.#roles.of(element, tag, outer);
    const frame = { node: element, role, closes: !inline };
    if (slotted.length > 0) stack.push({ ...frame, next: slotted.shift()!, slotted });
    else stack.push({ ...frame, next: firstChildOf(content) });
  }

  #add(node: Text, role: BlockRole): void {
    const { data } = node;
    if (data === '') return;
    if (this.#text === '') this.#role = role;
    const room = LONGEST_STORY - this.#size - this.#text.length;
    const length = Math.min(data.length, room);
    if (length < data.length) this.truncated = true;
    this.#pieces.push({ node, at: this.#text.length, offset: 0, length });
    this.#text += length < data.length ? data.slice(0, length) : data;
  }

  #close(): void {
    const text = this.#text;
    if (text === '') return;
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (start < end) {
      this.blocks.push({ text: text.slice(start, end), role: this.#role });
      this.pieces.push(trimPieces(this.#pieces, start, end));
      this.#size += end - start;
      if (this.blocks.length === MOST_BLOCKS) this.truncated = true;
    }
    this.#text = '';
    this.#pieces = [];
  }
}

function trimPieces(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return pieces.flatMap(({ node, at, offset, length }) => {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    return from < to ? [{ node, at: from - start, offset: offset + from - at, length: to - from }] : [];
  });
}

function placeIn(pieces: readonly Piece[], start: number, end: number): TextPlace | null {
  if (start >= end) return null;
  const first = pieceWith(pieces, start);
  const last = pieceWith(pieces, end - 1);
  if (!first || !last) return null;
  return {
    startNode: first.node,
    startOffset: first.offset + start - first.at,
    endNode: last.node,
    endOffset: last.offset + end - last.at,
  };
}

/** The piece that holds the unit at an offset of the block. Old templates put every word into an element of its own. */
function pieceWith(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = pieces[middle]!;
    if (offset < at) high = middle;
    else if (offset >= at + length) low = middle + 1;
    else return pieces[middle]!;
  }
  return null;
}
