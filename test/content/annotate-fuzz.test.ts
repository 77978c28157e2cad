import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Placed } from '../../src/content/marks/mark';
import type { Marks } from '../../src/content/marks/marks';
import { Stories, type StoryInPage } from '../../src/content/page/stories';
import { collectText } from '../../src/content/text';
import { annotateStory } from '../../src/core/annotate';
import type { Mention } from '../../src/core/mention';
import { engine } from '../core/resolve/world';
import { story } from './generated-story';

const articleOf = (html: string): Element =>
  parseHTML(`<html><body><article>${html}</article></body></html>`).document.querySelector(
    'article',
  ) as unknown as Element;
const annotated = (root: Element): { mentions: readonly Mention[]; text: ReturnType<typeof collectText> } => {
  const text = collectText(root);
  return {
    text,
    mentions: annotateStory(engine, { blocks: text.blocks, date: '2016-02-16', lang: 'en', host: '' }),
  };
};

test('every mention stands in the page where it says, none overlaps another, and reading changes nothing', () => {
  fc.assert(
    fc.property(story, (paragraphs) => {
      const root = articleOf(paragraphs.join(''));
      const before = root.outerHTML;
      const { mentions, text } = annotated(root);
      let last = { block: -1, end: 0 };
      for (const { block, start, end, id } of mentions) {
        const within = text.blocks[block]!.text;
        expect(start >= 0 && start < end && end <= within.length, id).toBe(true);
        expect(block > last.block || (block === last.block && start >= last.end), id).toBe(true);
        last = { block, end };
        const place = text.place(block, start, end)!;
        expect(pageText(root, place)).toBe(within.slice(start, end));
        expect(within.slice(start, end)).toMatch(/^[\p{L}\p{N}][\s\S]*[\p{L}\p{N}\p{M}]$/u);
      }
      expect(root.outerHTML).toBe(before);
      expect(annotated(root).mentions).toEqual(mentions);
    }),
    { numRuns: 1_500 },
  );
});

/** The text from one place to another, skipped elements and comments left out: those are in no block. */
function pageText(
  root: Element,
  {
    startNode,
    startOffset,
    endNode,
    endOffset,
  }: NonNullable<ReturnType<ReturnType<typeof collectText>['place']>>,
): string {
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset);
  const texts: Text[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node as Text);
    else if (node.nodeType === 1 && (node as Element).tagName !== 'CODE') node.childNodes.forEach(walk);
  };
  walk(root);
  return texts
    .slice(texts.indexOf(startNode), texts.indexOf(endNode) + 1)
    .map((node) =>
      node === startNode
        ? node.data.slice(startOffset)
        : node === endNode
          ? node.data.slice(0, endOffset)
          : node.data,
    )
    .join('');
}

test('paragraphs that arrive one by one, in whatever order, end in the same marks as all at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      story.chain((paragraphs) =>
        fc.tuple(
          fc.constant(paragraphs),
          fc.shuffledSubarray(
            paragraphs.map((_, i) => i),
            { minLength: paragraphs.length },
          ),
          fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
        ),
      ),
      async ([paragraphs, order, delays]) => {
        const root = articleOf('');
        let placed: readonly Placed[] = [];
        const marks = {
          set: (_: string, now: readonly Placed[]) => {
            placed = now;
          },
          keepOnly: () => {},
        } as unknown as Marks;
        const read = async (): Promise<readonly StoryInPage[]> => [
          { id: 'a', root, date: '2016-02-16', dateFrom: 'jsonld', lang: 'en', ...collectText(root) },
        ];
        const stories = new Stories(
          {
            read,
            // Answers come late and in any order, as from a worker that is busy or was just born.
            annotate: async ({ storyId, revision, story: asked }) => {
              for (let turns = delays[revision % delays.length]!; turns > 0; turns--) await null;
              const mentions = annotateStory(engine, asked);
              return { type: 'annotated', storyId, revision, mentions, cut: false };
            },
            host: '',
            marked: () => {},
          },
          marks,
          new AbortController().signal,
        );
        const arrived = new Map<number, Element>();
        const looks = order.map((index) => {
          const element = articleOf(paragraphs[index]!).firstElementChild!;
          const after = [...arrived].filter(([other]) => other < index).sort((a, b) => b[0] - a[0])[0];
          if (after) after[1].after(element);
          else root.prepend(element);
          arrived.set(index, element);
          return stories.look();
        });
        await Promise.all(looks);
        await stories.look();
        const { mentions, text } = annotated(root);
        expect(placed.map(({ mention }) => mention)).toEqual(mentions);
        for (const { mention, place } of placed)
          expect(place).toEqual(text.place(mention.block, mention.start, mention.end));
      },
    ),
    { numRuns: 200 },
  );
});
