import { plainText } from '../../words';

/**
 * Text as Markdown shows it as it is: what Markdown would read as its own signs is escaped, and so is the start of
 * HTML. A line of ours begins with a sign of ours, so lists and headings cannot begin in the text.
 */
export const asMarkdown = (text: string): string =>
  plainText(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~^]/g, '\\$&');

/** An address as a link of its own; spaces and angle brackets would end it. */
export const linkTo = (url: string): string =>
  `<${url.replaceAll(/[\s<>]/g, (sign) => encodeURIComponent(sign))}>`;

/** A table; the first row is its head. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
