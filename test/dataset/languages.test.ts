import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateStory, makeEngine } from '../../src/core/annotate';
import { openLexicon } from '../../src/core/lexicon';
import { openTable } from '../../src/core/table';
import { compileLexiconAndTable } from '../../src/dataset/compile/lexicon-and-table';
import { loadDataset } from '../../src/dataset/load';

/**
 * A line is a story of one paragraph: `[name](id)` is an official that must be marked there, and nobody else may be.
 * All were published on one day, so that titles mean their holders of then.
 */
const FOLDER = new URL('languages/', import.meta.url);
const DAY = '2024-10-15';
const NAMED = /\[([^\]]+)\]\(([^)]+)\)/g;

const { lexicon, table } = compileLexiconAndTable(loadDataset('src/dataset'), 1);
const engine = makeEngine(openLexicon(lexicon), openTable(table));

/** A story with its officials marked as in the tables. */
function marked(text: string, lang: string): string {
  const mentions = annotateStory(engine, { blocks: [{ text, role: 'body' }], date: DAY, lang, host: '' });
  let end = 0;
  let written = '';
  for (const mention of mentions
    .filter(({ kind }) => kind === 'official')
    .sort((a, b) => a.start - b.start)) {
    written += `${text.slice(end, mention.start)}[${text.slice(mention.start, mention.end)}](${mention.id})`;
    end = mention.end;
  }
  return written + text.slice(end);
}

describe.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))('officials in %s', (lang) => {
  const stories = readFileSync(new URL(`${lang}.txt`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test.each(stories)('%s', (story) => {
    expect(marked(story.replace(NAMED, '$1'), lang)).toBe(story);
  });
});
