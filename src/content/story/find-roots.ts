import { isArticleNode, type LinkedData, linkedData, typesOf } from './json-ld';

/** Where a page's stories are, before anything in them is read. */
export interface FoundRoots {
  /** One for each story, in document order. */
  readonly roots: readonly Element[];
  /** The page says itself that it is an article. One that does not must bear a date to be a story. */
  readonly declared: boolean;
  readonly data: readonly LinkedData[];
}

/** Less prose than this is a teaser or a form. In UTF-16 units of paragraph text. */
const LEAST_PROSE = 500;
/** An article element of a live blog or a short news item that its page calls an article may hold less. */
const LEAST_PROSE_DECLARED = 200;
/** Undeclared, a page of more short pieces than this is an index. */
const MOST_UNDECLARED = 3;

/**
 * Whether a page looks like a story, and where in it; `null` for an index page, a form or an app. This is all that runs
 * on pages that are none, and the least of what can tell.
 *
 * A page holds a story when it says so (schema.org article, `og:type`) and has the prose, or when it has an article
 * element with enough of it. Several article elements with prose of their own are stories of their own: endless
 * scrolling, live blogs.
 */
export function findRoots(document: Document): FoundRoots | null {
  if (!document.body) return null;
  const data = linkedData(document);
  const declared = data.some(isArticleNode) || declaresArticle(document);
  if (isIndex(data, declared)) return null;
  const least = declared ? LEAST_PROSE_DECLARED : LEAST_PROSE;
  const articles = [...document.querySelectorAll(ARTICLE)].filter(
    // The cheapest question first: a front page has a hundred teasers.
    (element) =>
      lengthOf(element) >= least && isOutermost(element) && !isBeside(element) && proseOf(element) >= least,
  );
  const roots = articles.length > 0 ? articles : declared ? [mainElement(document)] : [];
  return roots.length > 0 && (declared || roots.length <= MOST_UNDECLARED) ? { roots, declared, data } : null;
}

/** The page as one story, whatever it is. */
export function allOfIt(document: Document): FoundRoots {
  const root = mainElement(document) ?? document.body ?? document.documentElement;
  return { roots: [root], declared: true, data: linkedData(document) };
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return (
    OG_ARTICLES.some((begin) => type.toLowerCase().startsWith(begin)) ||
    document.querySelector('meta[property="article:published_time" i]') !== null
  );
}
const OG_ARTICLES = ['article', 'news', 'story', 'blog'];

/** A page that calls itself a collection, and no article, is one. */
const isIndex = (data: readonly LinkedData[], declared: boolean): boolean =>
  !declared && data.some((node) => typesOf(node).some((type) => INDEXES.includes(type)));
const INDEXES = ['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage'];

const ARTICLE = 'article, [role="article"], [itemtype*="Article"]';
const isOutermost = (element: Element): boolean => !element.parentElement?.closest(ARTICLE);

const isBeside = (element: Element): boolean =>
  element.closest('aside, footer, nav, [role="complementary"], [hidden], [aria-hidden="true"]') !== null;

/** The length of the paragraphs in an element, links left out: lists of teasers are nearly all links. */
function proseOf(element: Element): number {
  let length = 0;
  let outer: Element | undefined;
  for (const paragraph of element.querySelectorAll('p')) {
    // Scripts alone put one into another, and then perhaps thousands deep: each text is gone through once.
    if (outer?.contains(paragraph)) continue;
    outer = paragraph;
    const all = lengthOf(paragraph);
    if (all < 40) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) {
      linked += (link.textContent ?? '').length;
      if (linked > all) break;
    }
    if (linked < all * 0.7) length += all;
    if (length >= 5_000) break;
  }
  return length || (element.querySelector('p') ? 0 : proseWithoutParagraphs(element));
}

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;

/** Old templates part their text with line breaks. */
const proseWithoutParagraphs = (element: Element): number =>
  element.querySelectorAll('br').length > 3 ? Math.min(lengthOf(element), 5_000) : 0;

/**
 * The element that holds most of the page's prose: each paragraph speaks for its parent, and half as much for its
 * grandparent (the idea of Arc90's Readability).
 */
function mainElement(document: Document): Element {
  const named = document.querySelector('[itemprop="articleBody"], main article');
  if (named && proseOf(named) >= LEAST_PROSE_DECLARED) return named;
  const scores = new Map<Element, number>();
  let outer: Element | undefined;
  for (const paragraph of document.querySelectorAll('p')) {
    if (outer?.contains(paragraph)) continue;
    outer = paragraph;
    const length = lengthOf(paragraph);
    if (length < 40 || isBeside(paragraph)) continue;
    const parent = paragraph.parentElement;
    if (!parent) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + length);
    const grandparent = parent.parentElement;
    if (grandparent) scores.set(grandparent, (scores.get(grandparent) ?? 0) + length / 2);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  const article = best?.[0].closest('article, main');
  return article ?? best?.[0] ?? document.body ?? document.documentElement;
}
