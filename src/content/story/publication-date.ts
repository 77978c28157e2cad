import type { DateFrom } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import { textUpTo } from '../text';
import { isArticleNode, type LinkedData } from './json-ld';
import { parseDay, SHORT_MONTHS } from './parse-date';

interface PublicationDate {
  readonly date: IsoDay | null;
  readonly from: DateFrom | null;
}

/** Names of meta elements that hold the day of first publication, surest first. */
const META: readonly string[] = (
  'article:published_time og:article:published_time og:published_time article:published ' +
  'datepublished date_published publishdate publish-date publish_date publication_date ' +
  'publicationdate pubdate pub_date originalpublicationdate article_date_original article.published ' +
  'cxenseparse:recs:publishtime cxense:publishtime cse:publishdate sailthru.date parsely-pub-date ' +
  'dcterms.created dcterms.date dcterms.issued dc.date.issued dc.date.created dc.date ' +
  'dcsext.articlefirstpublished bt:pubdate rnews:datepublished displaydate iso-8601-publish-date ' +
  'citation_publication_date citation_date article:date article-publish-date vr:published_time ' +
  'shareaholic:article_published_time date ptime timestamp'
).split(' ');

/**
 * The day a story was published, by the order that proved best on saved pages: the page's structured data, meta
 * elements, microdata, `<time>`, the address, a visible dateline. Modification dates are never taken.
 *
 * @param story the story's own element: what stands in it goes before what is said of the whole page
 * @param wholePage what is said of the whole page counts; not for the second story of a page
 */
export function publicationDate(
  document: Document,
  story: Element,
  url: string,
  data: readonly LinkedData[],
  today: IsoDay,
  wholePage = true,
): PublicationDate {
  const anywhere = (find: (root: Element, today: IsoDay) => IsoDay | null): IsoDay | null =>
    find(story, today) ?? (wholePage ? find(document.documentElement, today) : null);
  const bounds = wholePage ? document : story;
  const ways: readonly (readonly [DateFrom, () => IsoDay | null | false])[] = [
    ['jsonld', () => wholePage && fromLinkedData(data, url, today)],
    ['meta', () => wholePage && fromMeta(document, today)],
    ['microdata', () => anywhere(fromMicrodata)],
    ['time', () => anywhere(fromTime)],
    ['url', () => wholePage && fromUrl(url, today)],
    ['dateline', () => anywhere((root) => fromDateline(root, bounds, today))],
  ];
  for (const [from, find] of ways) {
    const date = find();
    if (date) return { date, from };
  }
  return { date: null, from: null };
}

function fromLinkedData(data: readonly LinkedData[], url: string, today: IsoDay): IsoDay | null {
  const articles = data.filter(isArticleNode);
  const path = pathOf(url);
  const own = articles.filter((node) => path.length > 1 && saysItIsAt(path, node));
  // A page's own article node before those of others; then any node that says when the page was published.
  for (const node of [...own, ...articles, ...data]) {
    for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
      const value = [node[key]].flat()[0];
      const date =
        typeof value === 'string' || typeof value === 'number' ? parseDay(String(value), today) : null;
      if (date) return date;
    }
  }
  return null;
}

/** Looked for no deeper than schema.org has it: a page may nest lists in each other without end. */
const saysItIsAt = (path: string, node: LinkedData): boolean =>
  [node, node.mainEntityOfPage]
    .flat()
    .flatMap((one) => [one, (one as LinkedData | null)?.['@id'], (one as LinkedData | null)?.url].flat())
    .some((address) => typeof address === 'string' && address.includes(path));

const pathOf = (url: string): string => {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
};

function fromMeta(document: Document, today: IsoDay): IsoDay | null {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !values.has(name)) values.set(name, meta.getAttribute('content') ?? '');
    }
  }
  for (const name of META) {
    const value = values.get(name);
    const date = value === undefined ? null : parseDay(value, today);
    if (date) return date;
  }
  return null;
}

function fromMicrodata(root: Element, today: IsoDay): IsoDay | null {
  for (const element of root.querySelectorAll(
    '[itemprop~="datePublished" i], [itemprop~="dateCreated" i], [property~="datePublished"]',
  )) {
    const text =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      textUpTo(element, LONGEST_DATE).text;
    const date = parseDay(text, today);
    if (date) return date;
  }
  return null;
}

/** Classes of times that are of an update, a comment or another story. */
const OTHER_TIME =
  /updat|modif|edit(?!or)|comment|related|teaser|sidebar|latest|trending|card|promo|recirc|most|event|nav/i;

function fromTime(root: Element, today: IsoDay): IsoDay | null {
  const times = [...root.querySelectorAll('time')].slice(0, 40).filter((time) => !isOther(time, root));
  const ranked = [
    ...times.filter(
      (time) =>
        time.hasAttribute('pubdate') ||
        /publi|posted|entry-date|created/i.test(time.getAttribute('class') ?? ''),
    ),
    ...times,
  ];
  for (const time of ranked) {
    const date =
      parseDay(time.getAttribute('datetime') ?? '', today) ??
      parseDay(textUpTo(time, LONGEST_DATE).text, today);
    if (date) return date;
  }
  return null;
}

function isOther(element: Element, root: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && at !== root && depth < 6; depth++) {
    if (at.matches('aside, footer, nav')) return true;
    if (OTHER_TIME.test(`${at.getAttribute('class') ?? ''} ${at.id ?? ''}`)) return true;
    at = at.parentElement;
  }
  return false;
}

function fromUrl(url: string, today: IsoDay): IsoDay | null {
  const path = pathOf(url);
  const numeric =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=$|[/_.-]|\D)/.exec(path);
  if (numeric) return parseDay(`${numeric[1]}-${numeric[2]}-${numeric[3]}`, today);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(path);
  const month = named ? SHORT_MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0;
  return named && month > 0 ? parseDay(`${named[1]}-${month}-${named[3]}`, today) : null;
}

/** How pages say that they were published, and that they were changed, in the languages that stories are found in. */
const PUBLISHED =
  'published|posted|veröffentlicht|erstellt|publié|publicado|publicada|pubblicato|opublikowano|data publikacji|yayınlan|yayın tarihi|опубликован|опубліковано|نُ?شر|تاریخ انتشار|פורסם|发布|發布|公開|掲載|입력|등록';
const UPDATED =
  'updated|modified|aktualisiert|mis à jour|actualizado|actualizada|aggiornat|atualizad|aktualizacj|zaktualizowano|güncelle|обновлен|оновлено|آخر تحديث|تحديث|به.?روزرسانی|עודכן|更新|수정';

/** "Updated 17 February 2016 · First published": up to what is of the publication. */
const OF_UPDATE = new RegExp(`(?:last )?(?:${UPDATED}).*?(?=[|·•;]|${PUBLISHED}|$)`, 'giu');
const STATED = new RegExp(`(?:${PUBLISHED})[^\\d]{0,40}([^|]{6,40})`, 'iu');

const DATE_CLASS =
  '[class*="date" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [class*="posted" i], [id*="date" i], [id*="publish" i]';

/** @param bounds beyond this nothing is said of the story */
function fromDateline(root: Element, bounds: Node & ParentNode, today: IsoDay): IsoDay | null {
  for (const element of [...root.querySelectorAll(DATE_CLASS)].slice(0, 200)) {
    const text = line(element, 160);
    if (text === null || text.length < 6 || isOther(element, root)) continue;
    // "Updated 17 February 2016 · First published 16 February 2016": the part about the update is not read.
    const date = parseDay(text.replace(OF_UPDATE, ''), today);
    if (date) return date;
  }
  const beside = besideHeadline(root, bounds, today);
  if (beside) return beside;
  const opening = textUpTo(root, 3_000).text;
  const stated = STATED.exec(opening);
  return stated ? parseDay(stated[1]!, today) : null;
}

/** An element's text with its white space closed up; `null` when it is longer than `most`, as most elements' is. */
function line(element: Element, most: number): string | null {
  // Templates indent: most of a short line's text may be white space.
  const { text, whole } = textUpTo(element, most * INDENTED);
  const closed = text.replace(/\s+/g, ' ').trim();
  return whole && closed.length <= most ? closed : null;
}
const INDENTED = 10;
/** A date's own element holds little else. */
const LONGEST_DATE = 500;

/** A short line of its own near the headline that holds a date and little else: "Berlin, 16. Februar 2016". */
const LONGEST_LINE = 60;
/** How many elements around the headline are looked at. */
const LINES_LOOKED_AT = 60;

function besideHeadline(root: Element, bounds: Node & ParentNode, today: IsoDay): IsoDay | null {
  let around: Element | null = root.querySelector('h1') ?? bounds.querySelector('h1');
  for (let up = 0; up < 3 && around; up++) {
    around = around.parentElement;
    if (!around || around.tagName === 'BODY' || !bounds.contains(around)) break;
    for (const element of [
      ...around.querySelectorAll('p, span, div, li, small, em, strong, td, dd, h2, h3, h4'),
    ].slice(0, LINES_LOOKED_AT)) {
      const text = line(element, LONGEST_LINE);
      if (text === null || text.length < 8 || isOther(element, around)) continue;
      const date = parseDay(text.replace(OF_UPDATE, ''), today);
      if (date) return date;
    }
  }
  return null;
}
