import type { DateFrom } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import { isArticleNode, type LinkedData, linkedData, typesOf } from './json-ld';
import { publicationDate } from './publication-date';

/** A story of a page: where its text is, and what the page says of it. */
export interface FoundStory {
  readonly root: Element;
  /** The headline, when it stands outside of the root. */
  readonly headline: Element | null;
  readonly date: IsoDay | null;
  readonly dateFrom: DateFrom | null;
  /** BCP 47; `''` when the page does not say. */
  readonly lang: string;
}

/** Less prose than this is a teaser or a form. In UTF-16 units of paragraph text. */
const LEAST_PROSE = 500;
/** An article element of a live blog or a short news item that its page calls an article may hold less. */
const LEAST_PROSE_DECLARED = 200;

/**
 * The stories of a page, in document order; none for an index page, a form or an app.
 *
 * A page holds a story when it says so (schema.org article, `og:type`) and has the prose, or when it has one article
 * element with enough prose and a date. Several article elements with prose of their own are stories of their own, each
 * with its own date: endless scrolling, live blogs.
 */
export function findStories(document: Document, url: string, today: IsoDay): FoundStory[] {
  if (!document.body) return [];
  const data = linkedData(document);
  const declared = data.some(isArticleNode) || declaresArticle(document);
  if (isIndex(data, declared)) return [];
  const least = declared ? LEAST_PROSE_DECLARED : LEAST_PROSE;
  const articles = [...document.querySelectorAll(ARTICLE)].filter(
    (element) => isOutermost(element) && !isBeside(element) && proseOf(element) >= least,
  );
  const roots = articles.length > 0 ? articles : declared ? [mainElement(document)] : [];
  const headline = document.querySelector('h1');
  const stories = roots.map((root, i) => {
    const { date, from } = publicationDate(document, root, url, data, today, i === 0 || roots.length === 1);
    return {
      root,
      headline: i === 0 ? headline : null,
      date,
      dateFrom: from,
      lang: languageOf(root, document),
    };
  });
  // Undeclared, a date tells a story from an about page; and a page of many short pieces is an index.
  return declared || (stories.length > 0 && stories.length <= 3 && stories[0]!.date !== null) ? stories : [];
}

/** The page as one story, whatever it is: for reading on request, and for the command line. */
export function wholePage(document: Document, url: string, today: IsoDay): FoundStory {
  const root = document.body ?? document.documentElement;
  const best = mainElement(document) ?? root;
  const { date, from } = publicationDate(document, best, url, linkedData(document), today);
  return {
    root: best,
    headline: document.querySelector('h1'),
    date,
    dateFrom: from,
    lang: languageOf(best, document),
  };
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return (
    /^(?:article|news|story|blog)/i.test(type) ||
    document.querySelector('meta[property="article:published_time" i]') !== null
  );
}

/** A page that calls itself a collection, and no article, is one. */
const isIndex = (data: readonly LinkedData[], declared: boolean): boolean =>
  !declared &&
  data.some((node) =>
    typesOf(node).some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/.test(type)),
  );

const ARTICLE = 'article, [role="article"], [itemtype*="Article"]';
const isOutermost = (element: Element): boolean => !element.parentElement?.closest(ARTICLE);

const isBeside = (element: Element): boolean =>
  element.closest('aside, footer, nav, [role="complementary"], [hidden], [aria-hidden="true"]') !== null;

/** The length of the paragraphs in an element, links left out: lists of teasers are nearly all links. */
function proseOf(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const all = (paragraph.textContent ?? '').trim().length;
    if (all < 40) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += (link.textContent ?? '').length;
    if (linked < all * 0.7) length += all;
    if (length >= 5_000) break;
  }
  return length || (element.querySelector('p') ? 0 : proseWithoutParagraphs(element));
}

/** Old templates part their text with line breaks. */
const proseWithoutParagraphs = (element: Element): number =>
  element.querySelectorAll('br').length > 3 ? Math.min((element.textContent ?? '').trim().length, 5_000) : 0;

/**
 * The element that holds most of the page's prose: each paragraph speaks for its parent, and half as much for its
 * grandparent (the idea of Arc90's Readability).
 */
function mainElement(document: Document): Element {
  const named = document.querySelector('[itemprop="articleBody"], main article');
  if (named && proseOf(named) >= LEAST_PROSE_DECLARED) return named;
  const scores = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
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

function languageOf(root: Element, document: Document): string {
  const named =
    root.closest('[lang]')?.getAttribute('lang') ?? document.documentElement?.getAttribute('lang');
  if (named?.trim()) return named.trim();
  return (
    document
      .querySelector('meta[http-equiv="content-language" i], meta[property="og:locale" i]')
      ?.getAttribute('content')
      ?.replace('_', '-') ?? ''
  );
}
