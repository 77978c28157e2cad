import { annotateStory, type Engine } from '../../../src/core/annotate';
import type { Mention } from '../../../src/core/mention';

const NAMED = /\[([^\]]+)\]\(([^)]+)\)/g;

/** The words of a story that says its marks: `[name](id)`. */
export const unmarked = (story: string): string => story.replace(NAMED, '$1');

/** A story, its paragraphs parted by a blank line, with what is marked in it: `[name](id)`, of a variant `(id/variant)`. */
export function marked(
  engine: Engine,
  story: string,
  {
    date,
    lang = 'en',
    kind,
  }: { readonly date: string | null; readonly lang?: string; readonly kind: Mention['kind'] },
): string {
  const paragraphs = story.split('\n\n');
  const mentions = annotateStory(engine, {
    blocks: paragraphs.map((text) => ({ text, role: 'body' as const })),
    date,
    lang,
    host: '',
  }).filter((one) => one.kind === kind);
  return paragraphs
    .map((text, index) => {
      let end = 0;
      let written = '';
      for (const one of mentions.filter(({ block }) => block === index)) {
        const id = one.variant === undefined ? one.id : `${one.id}/${one.variant}`;
        written += `${text.slice(end, one.start)}[${text.slice(one.start, one.end)}](${id})`;
        end = one.end;
      }
      return written + text.slice(end);
    })
    .join('\n\n');
}
