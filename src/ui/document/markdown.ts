/*
 * As much of Markdown as our own texts use: headings, paragraphs, lists, tables, code, and inside a line bold, code and
 * links. Nothing of it is ever HTML.
 */

export type Inline =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  | { readonly link: string; readonly href: string };

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly id: string; readonly text: string }
  | { readonly is: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** Reads a text into its blocks, in order. */
export function blocksOf(text: string): Block[] {
  // Code may hold blank lines; everything else is parted by them.
  return text.split(/^```\w*\n([\s\S]*?)^```$/m).flatMap((part, i): Block[] =>
    i % 2 === 1
      ? [{ is: 'code', text: part.trimEnd() }]
      : part
          .split(/\n{2,}/)
          .map((chunk) => chunk.trim())
          .filter(Boolean)
          .map(blockOf),
  );
}

function blockOf(chunk: string): Block {
  const heading = /^(#{1,3}) (.+)$/.exec(chunk);
  if (heading) {
    const text = heading[2]!;
    return { is: 'heading', level: heading[1]!.length as 1 | 2 | 3, id: idOf(text), text };
  }
  const lines = chunk.split('\n');
  if (lines.every((line) => line.startsWith('|'))) {
    return {
      is: 'table',
      rows: lines.filter((line) => !/^\|[\s|:-]+$/.test(line)).map((line) => cellsOf(line).map(inlinesOf)),
    };
  }
  if (lines[0]!.startsWith('- ')) {
    const items = chunk.split(/\n(?=- )/).map((item) => inlinesOf(item.slice(2).replaceAll(/\s+/g, ' ')));
    return { is: 'list', items };
  }
  return { is: 'paragraph', inlines: inlinesOf(lines.join(' ')) };
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The address of a heading within its page. */
const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) inlines.push(text.slice(at, match.index));
    const [all, code, bold, link, href] = match;
    if (code !== undefined) inlines.push({ code });
    else if (bold !== undefined) inlines.push({ bold });
    else inlines.push({ link: link!, href: href! });
    at = match.index + all.length;
  }
  if (at < text.length) inlines.push(text.slice(at));
  return inlines;
}
