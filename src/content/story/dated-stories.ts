import type { DateFrom } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import type { FoundRoots } from './find-roots';
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

/**
 * The stories of a page at these places, in document order, each with its own date; none for an index page, a form or
 * an app. A page that does not call itself an article has a date, or it is none: that tells a story from an about page.
 */
export function datedStories(
  document: Document,
  url: string,
  today: IsoDay,
  found: FoundRoots | null,
): FoundStory[] {
  if (!found) return [];
  const { roots, declared, data } = found;
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
  return declared || stories[0]!.date !== null ? stories : [];
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
