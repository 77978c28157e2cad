import { annotateStory, type Engine, makeEngine } from '../../../src/core/annotate';
import { openLexicon } from '../../../src/core/lexicon';
import type { Mention } from '../../../src/core/mention';
import { openTable } from '../../../src/core/table';
import { compileLexiconAndTable } from '../../../src/dataset/compile/lexicon-and-table';
import { loadDataset } from '../../../src/dataset/load';

let engine: Engine | null = null;

/** The engine of the whole dataset, as it is compiled for the extension. */
export function realEngine(): Engine {
  if (!engine) {
    const { lexicon, table } = compileLexiconAndTable(loadDataset('src/dataset'), 1);
    engine = makeEngine(openLexicon(lexicon), openTable(table));
  }
  return engine;
}

const NAMED = /\[([^\]]+)\]\(([^)]+)\)/g;

/** The words of a story that says its marks: `[name](id)`. */
export const unmarked = (story: string): string => story.replace(NAMED, '$1');

/** A story, its paragraphs parted by a blank line, with what is marked in it: `[name](id)`, of a variant `(id/variant)`. */
export function marked(
  story: string,
  {
    date,
    lang = 'en',
    kind,
  }: { readonly date: string | null; readonly lang?: string; readonly kind: Mention['kind'] },
): string {
  const paragraphs = story.split('\n\n');
  const mentions = annotateStory(realEngine(), {
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
