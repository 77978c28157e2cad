import { parentOf } from './tree';

/** Elements whose text is never story text: not shown, not prose, or the reader's own. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON NAV MENU CODE PRE KBD SAMP IFRAME OBJECT EMBED SVG ' +
    'CANVAS MATH VIDEO AUDIO DIALOG DATALIST METER PROGRESS FIELDSET HEAD TITLE RP RT'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation menu menubar tablist toolbar search button banner contentinfo dialog alertdialog tooltip'.split(
    ' ',
  ),
);

/** Names that templates give to what stands around a story, as whole words of a class or an id. */
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|share|sharing|social|cookie|consent|gdpr|advert(?:isement)?|ads?|sponsor(?:ed)?|outbrain|taboola|newsletter|signup|subscribe|subscription|paywall|modal|popup|overlay|toolbar|skip-?link|screen-reader-text|visually-hidden|sr-only|comments?|commentlist|disqus|pagination|pager|tags?|taglist|keywords|login|masthead|print-only)(?:$|[\s_-])/i;

/** What is beside the story but may be worth a mark when the story has none. */
const BESIDE =
  /(?:^|[\s_-])(?:related|recirc\w*|promo\w*|teasers?|recommend\w*|more-(?:stories|news|on|from)|most-(?:read|popular|viewed)|trending|popular|sidebar|read-more|also-read|infobox|factbox|next-up|latest|headlines|carousel)(?:$|[\s_-])/i;

/**
 * Tells whether an element has a story's headline or body in it. Looked up once for each tree and kept: asking every
 * element by itself would go through a page that nests thousands deep again on every level.
 */
export class StoryHolders {
  readonly #ofTree = new Map<Node, ReadonlySet<Node>>();

  has(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return true;
    const tree = element.getRootNode() as Document;
    let holders = this.#ofTree.get(tree);
    if (!holders) {
      holders = holdersIn(tree);
      this.#ofTree.set(tree, holders);
    }
    return holders.has(element);
  }
}

function holdersIn(tree: ParentNode): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const part of tree.querySelectorAll('article, h1')) {
    for (let at = parentOf(part); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return holders;
}

/**
 * Why an element's text is left out or set apart; `null` for plain story text.
 *
 * @param tag the element's, in capitals
 * @param hostName of our own host element, in capitals
 * @param stories of the reading that is going on
 */
export function partOf(
  element: Element,
  tag: string,
  hostName: string | null,
  stories: StoryHolders,
): 'skip' | 'beside' | null {
  if (SKIPPED.has(tag) || tag === hostName) return 'skip';
  // Most elements of a story have none, and to ask for one costs as much as for all.
  if (!element.hasAttributes()) return tag === 'ASIDE' ? 'beside' : null;
  if (isHidden(element) || isEditable(element)) return 'skip';
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return 'skip';
  if (tag === 'ASIDE') return 'beside';
  if (tag === 'P' || tag === 'SPAN' || tag === 'A' || tag === 'EM' || tag === 'STRONG') return null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.length < 2) return null;
  // A page may call its whole body "has-ads" or "single-comments-open": what holds much text is no furniture.
  if (FURNITURE.test(names) && !stories.has(element)) return 'skip';
  return BESIDE.test(names) && !stories.has(element) ? 'beside' : null;
}

/** By markup alone, so that the browser and the command line agree. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}
