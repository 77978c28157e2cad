import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateStory } from '../../core/annotate';
import { spot } from '../../core/lexicon';
import type { Story } from '../../core/mention';
import { localEngine } from '../shared/engine';
import { root } from '../shared/root';
import { measure, ratio } from './measure';
import type { Row } from './row';

const SIZE = 60_000;

/** Finding and resolving against finding alone, with the shipped dataset, on the sample story told again and again. */
export async function resolution(): Promise<Row[]> {
  const { engine } = await localEngine();
  const html = readFileSync(join(root(), 'src', 'cli', 'sample', 'story.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner]) =>
    inner!.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
  );
  const blocks: Story['blocks'][number][] = [];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const text = paragraphs[i % paragraphs.length]!;
    blocks.push({ text, role: 'body' });
    size += text.length;
  }
  const story: Story = { blocks, date: '2016-02-16', lang: 'en', host: 'reuters.com' };
  const found = measure(() => blocks.map(({ text }) => spot(engine.lexicon, text)));
  const resolved = measure(() => annotateStory(engine, story));
  const mentions = annotateStory(engine, story).length;
  return [
    {
      what: 'finding and resolving, times finding alone',
      aliases: engine.lexicon.forms,
      size: SIZE,
      ...ratio(resolved, found),
      note: `${mentions} mentions in ${blocks.length} paragraphs: far more than in news`,
    },
  ];
}
