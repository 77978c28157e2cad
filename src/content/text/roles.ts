import type { BlockRole } from '../../core/mention';
import { textUpTo } from './text-up-to';

const ROLE_OF_TAG: Readonly<Record<string, BlockRole>> = {
  H1: 'headline',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  ASIDE: 'aside',
  ADDRESS: 'byline',
  FOOTER: 'aside',
};

/** What calls itself a byline and has more text than this is the story's own element. */
const LONGEST_BYLINE = 300;
const BYLINE =
  /(?:^|[\s_-])(?:byline|author|dateline|credits?|source|timestamp|article-meta|entry-meta|post-meta)(?:$|[\s_-])/i;

/**
 * Reading ahead in an element to learn what it is costs as much as thousands of nodes do. Stories have some dozens that
 * only look like a byline or a list of links; where there are more, as in a page that nests them thousands deep, all is
 * story text.
 */
const MOST_IN_VAIN = 500;

/** Tells what part of a story an element's text is. One for each reading. */
export class Roles {
  /** How many elements were read ahead and proved to be story text after all. */
  #inVain = 0;

  /**
   * @param tag the element's, in capitals
   * @param outer the role of what it stands in
   */
  of(element: Element, tag: string, outer: BlockRole): BlockRole {
    if (outer === 'aside' || outer === 'caption') return outer;
    const own = ROLE_OF_TAG[tag];
    if (own) return own;
    if (this.#inVain >= MOST_IN_VAIN) return outer;
    if (
      outer === 'body' &&
      (tag === 'DIV' || tag === 'P' || tag === 'SPAN' || tag === 'UL' || tag === 'HEADER') &&
      BYLINE.test(element.getAttribute('class') ?? '')
    ) {
      if (textUpTo(element, LONGEST_BYLINE).whole) return 'byline';
      this.#inVain += 1;
    }
    if (tag === 'UL') {
      // A list whose every item is one link is a list of other stories.
      if (isListOfLinks(element)) return 'aside';
      this.#inVain += 1;
    }
    return outer;
  }
}

/** The link to another story is a headline and a line or two of summary. */
const LONGEST_ITEM = 1_000;

function isListOfLinks(list: Element): boolean {
  const items = [...list.children];
  return (
    items.length > 1 &&
    items.every((item) => {
      const { text, whole } = textUpTo(item, LONGEST_ITEM);
      const link = whole && item.querySelector('a');
      return !!link && (link.textContent ?? '').trim().length >= text.trim().length - 2;
    })
  );
}
