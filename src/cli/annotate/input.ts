import { readFileSync } from 'node:fs';
import { dayOf } from '../../core/time';
import { decodeHtml } from './decode';
import type { Input } from './document';

/** A document to annotate, or what is wrong with a line of the input. */
export type Item = { readonly input: Input } | { readonly fault: string };

/** What the command line says of every document. */
interface Overrides {
  readonly url?: string;
  readonly date?: string;
}

/**
 * Reads a file's documents: one of `.txt` and `.html`, one a line of `.jsonl`. `-` is standard input, told apart by
 * how it begins.
 *
 * @throws what reading the file throws
 */
export function readItems(file: string, overrides: Overrides): Item[] {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const kind =
    file === '-' ? kindOfContent(bytes) : (/\.(txt|html?|jsonl)$/i.exec(file)?.[1]?.toLowerCase() ?? 'txt');
  if (kind === 'jsonl') {
    return new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line, i) => (line.trim() === '' ? [] : [itemOfLine(line, `${file}:${i + 1}`, overrides)]));
  }
  const body = kind.startsWith('htm')
    ? { html: decodeHtml(bytes) }
    : { text: new TextDecoder().decode(bytes) };
  return [{ input: { id: file, ...body, ...overrides } }];
}

function kindOfContent(bytes: Uint8Array): string {
  const opening = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart();
  if (opening.startsWith('{')) return 'jsonl';
  return opening.startsWith('<') ? 'html' : 'txt';
}

function itemOfLine(line: string, place: string, overrides: Overrides): Item {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { fault: `${place}: not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: `${place}: must be an object` };
  const { id, text, html, url, date, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { fault: `${place}: "id" must be text` };
  if (typeof text !== 'string' && typeof html !== 'string')
    return { fault: `${place}: needs "text" or "html"` };
  for (const [name, given] of Object.entries({ url, lang })) {
    if (given !== undefined && given !== null && typeof given !== 'string')
      return { fault: `${place}: "${name}" must be text` };
  }
  if (date !== undefined && date !== null && (typeof date !== 'string' || dayOf(date) === null)) {
    return { fault: `${place}: "date" must be a day, YYYY-MM-DD` };
  }
  return {
    input: {
      id: String(id),
      ...(typeof html === 'string' ? { html } : { text: text as string }),
      ...(typeof url === 'string' && { url }),
      ...(typeof date === 'string' && { date }),
      ...(typeof lang === 'string' && { lang }),
      ...overrides,
    },
  };
}
