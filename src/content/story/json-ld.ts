/** A node of a page's JSON-LD, as untrusted as the page. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** A page that says more than this about itself is not read to the end: units of text, values, nodes of data. */
const LONGEST_SCRIPT = 500_000;
const LONGEST_TEXT = 2_000_000;
const MOST_VALUES = 20_000;
const MOST_NODES = 2_000;

/** Every node of the page's JSON-LD, however nested; what is malformed is passed over. */
export function linkedData(document: Document): LinkedData[] {
  const nodes: LinkedData[] = [];
  let read = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT || read + text.length > LONGEST_TEXT) continue;
    read += text.length;
    const queue: unknown[] = [parse(text)];
    for (let i = 0; i < queue.length && i < MOST_VALUES && nodes.length < MOST_NODES; i++) {
      const value = queue[i];
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
      else {
        nodes.push(value as LinkedData);
        // Only where schema.org nests articles; walking everything would also find the articles of other pages.
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
          queue.push((value as LinkedData)[key]);
      }
    }
  }
  return nodes;
}

/** Real pages wrap their JSON in comments or CDATA, and leave control characters and closing semicolons in it. */
function parse(text: string): unknown {
  // Repaired only when it must be: these texts may be long, and most are whole.
  for (const attempt of [(): string => text, (): string => repair(text)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt, or nothing: a page's mistake is none of ours
    }
  }
  return null;
}

const repair = (text: string): string =>
  withoutEnd(text)
    .replace(/^[\s;]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');

/**
 * Without the comment's or CDATA section's end, semicolons and white space. Looked for in the last few letters alone: a
 * pattern that ends in `$` is tried from every place of half a megabyte.
 */
function withoutEnd(text: string): string {
  const trimmed = text.trimEnd();
  const end = trimmed.slice(-LONGEST_END);
  return (
    trimmed.slice(0, trimmed.length - end.length) +
    end.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, '')
  );
}
const LONGEST_END = 100;

/** How the names of schema.org's articles end. */
const ARTICLES = ['Article', 'BlogPosting', 'Review', 'NewsStory'];

/** The types of a node, however they are written: by name, by address, with a prefix. */
export const typesOf = (node: LinkedData): string[] =>
  [node['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(...PREFIX_ENDS.map((end) => type.lastIndexOf(end))) + 1));
const PREFIX_ENDS = ['/', '#', ':'];

/** Whether a node of linked data says that it is an article. */
export const isArticleNode = (node: LinkedData): boolean =>
  typesOf(node).some((type) => type === 'Report' || ARTICLES.some((end) => type.endsWith(end)));
