/**
 * The site a page belongs to, as settings and lists name it: its host without `www.`.
 *
 * @returns `null` for addresses that are no web page (`about:`, `file:`, a store, our own pages)
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.replace(/^www\./, '') || null;
}

/** Whether two sites belong together as far as their names tell: the same, or one a part of the other. */
export const areRelated = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/**
 * The match pattern for a site: itself and its subdomains, since papers serve stories from `edition.`, `amp.`, `m.`
 * and the like. An address in digits has no subdomains.
 */
export function patternOf(site: string): string {
  const digits = /^[\d.]+$|^\[/.test(site);
  return digits ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site that {@link patternOf} made a pattern of. */
export const siteOfPattern = (pattern: string): string => pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '');
