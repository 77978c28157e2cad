import { areRelated, siteOf } from '../../platform/site';

/**
 * Whether this document is read without being asked for: the page itself, or a frame of the same site. A paper's story
 * that stands in another site's page is that page's own business. (Who sent the reader here tells nothing of a frame: it
 * may have been another page in it.)
 */
export function isOfThisSite(): boolean {
  if (window === window.top) return true;
  const own = siteOf(location.href);
  const around = siteOf(location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? '');
  return own !== null && around !== null && areRelated(own, around);
}

/** Whether the focus is in this very document, and not in a frame of it or around it. */
export const hasFocus = (): boolean =>
  document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
