import { parseHTML } from 'linkedom';
import { findStories, wholePage } from '../../content/story';
import { collectText } from '../../content/text';
import type { Block, DateFrom } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';

/** A document to annotate, as the input gives it. */
export interface Input {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly date?: IsoDay;
  readonly lang?: string;
}

/** A document as the engine takes it, with where each block begins in the text that the output speaks of. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly text: string;
  readonly date: IsoDay | null;
  readonly dateFrom: DateFrom | null;
  readonly lang: string;
  readonly host: string;
}

const BETWEEN_BLOCKS = '\n\n';

/** Reads an input as a story; a date or a language that the input gives goes before the page's own. */
export function documentOf(input: Input, today: IsoDay): Document {
  const document =
    input.html === undefined ? plainText(input.text ?? '') : storyText(input.html, input.url ?? '', today);
  return {
    ...document,
    ...(input.date !== undefined && { date: input.date, dateFrom: 'given' as const }),
    lang: input.lang ?? document.lang,
    host: hostOf(input.url ?? ''),
  };
}

type Text = Omit<Document, 'host'>;

/** Plain text: an empty line parts blocks, and nothing in it moves. */
function plainText(text: string): Text {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(/(?:[^\n]|\n(?![^\S\n]*\n))+/g)) {
    const block = match[0].trim();
    if (block === '') continue;
    blocks.push({ text: block, role: 'body' });
    starts.push(match.index + match[0].indexOf(block));
  }
  return { blocks, starts, text, date: null, dateFrom: null, lang: '' };
}

/** The first story of a page, or the page as one when it holds none: the command was asked to read it. */
function storyText(html: string, url: string, today: IsoDay): Text {
  const { document } = parseHTML(html);
  const [story = wholePage(document, url, today)] = findStories(document, url, today);
  const { blocks } = collectText(story.root, { headline: story.headline });
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += BETWEEN_BLOCKS;
    starts.push(text.length);
    text += block.text;
  }
  return { blocks, starts, text, date: story.date, dateFrom: story.dateFrom, lang: story.lang };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
