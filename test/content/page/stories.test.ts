import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Placed } from '../../../src/content/marks/mark';
import type { Marks } from '../../../src/content/marks/marks';
import { Stories, type StoryInPage } from '../../../src/content/page/stories';
import type { Mention } from '../../../src/core/mention';
import type { AnnotateAnswer, AnnotateRequest } from '../../../src/core/message';

const mention = (block: number): Mention => ({
  block,
  start: 0,
  end: 5,
  kind: 'official',
  entity: 1,
  id: 'Q7747',
  confidence: 1,
  evidence: [],
});
const story = (id: string, ...paragraphs: readonly string[]): StoryInPage => ({
  id,
  root: {} as Element,
  date: '2016-02-16',
  dateFrom: 'jsonld',
  lang: 'en',
  blocks: paragraphs.map((text) => ({ text, role: 'body' })),
  truncated: false,
  place: (block) => ({ startNode: `${id}/${block}` }) as never,
});

let page: readonly StoryInPage[];
let requests: AnnotateRequest[];
let pending: ((mentions: readonly Mention[], truncated?: boolean) => void)[];
let set: ReturnType<typeof vi.fn<Marks['set']>>;
let keepOnly: ReturnType<typeof vi.fn<Marks['keepOnly']>>;
let run: AbortController;
/** How many stories had their marks, each time that it was told so. */
let told: number[];

function following(): Stories {
  const annotate = (request: AnnotateRequest): Promise<AnnotateAnswer> => {
    requests.push(request);
    const { storyId, revision } = request;
    return new Promise((resolve) => {
      pending.push((mentions, cut = false) =>
        resolve({ type: 'annotated', storyId, revision, mentions, cut }),
      );
    });
  };
  const marks = { set, keepOnly } as unknown as Marks;
  return new Stories(
    { read: async () => page, annotate, host: 'bbc.com', marked: () => told.push(set.mock.calls.length) },
    marks,
    run.signal,
  );
}

/** Answers the request with that number, once it was made. */
async function answer(index: number, mentions: readonly Mention[], truncated = false): Promise<void> {
  await vi.waitFor(() => expect(pending.length).toBeGreaterThan(index), { interval: 0 });
  pending[index]!(mentions, truncated);
}

/** Every set of places handed to the marks: `story: block, block`. */
const marked = (): string[] =>
  set.mock.calls.map(
    ([id, placed]: [string, readonly Placed[], unknown]) =>
      `${id}: ${placed.map(({ mention: { block } }) => block).join(', ')}`,
  );

beforeEach(() => {
  requests = [];
  pending = [];
  set = vi.fn();
  keepOnly = vi.fn();
  run = new AbortController();
  told = [];
});

describe('a story in a page', () => {
  test('is sent whole, with its date and host, and its answer is marked', async () => {
    page = [story('a', 'Putin spoke.', 'He left.')];
    const look = following().look();
    await answer(0, [mention(0)]);
    expect(await look).toBe(true);
    expect(requests[0]).toMatchObject({
      storyId: 'a',
      revision: 1,
      story: { blocks: page[0]!.blocks, date: '2016-02-16', host: 'bbc.com' },
    });
    expect(marked()).toEqual(['a: 0']);
  });

  test('is told of when it names somebody, without waiting for the others', async () => {
    page = [story('a', 'He spoke.'), story('b', 'Putin spoke.'), story('c', 'Putin left.')];
    const look = following().look();
    await answer(0, []);
    await answer(1, [mention(0)]);
    await vi.waitFor(() => expect(told).toEqual([2]), { interval: 0 });
    await answer(2, [mention(0)]);
    await look;
    expect(told).toEqual([2, 3]);
  });

  test('that names more than one may is said to have lost its end', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const look = stories.look();
    expect(stories.cut).toBe(false);
    await answer(0, [mention(0)], true);
    await look;
    expect(stories.cut).toBe(true);
    expect(marked()).toEqual(['a: 0']);
  });

  test('is sent again, whole, when a paragraph arrives; the old answer is dropped', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const first = stories.look();
    await vi.waitFor(() => expect(pending).toHaveLength(1), { interval: 0 });
    page = [story('a', 'Putin spoke.', 'Putin left.')];
    const second = stories.look();
    await answer(1, [mention(0), mention(1)]);
    await second;
    await answer(0, [mention(0)]);
    await first;
    expect(requests.map(({ revision, story: { blocks } }) => [revision, blocks.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(marked()).toEqual(['a: 0, 1']);
  });

  test('is not sent again while its words are the same, but marked anew in its new elements', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const look = stories.look();
    await answer(0, [mention(0)]);
    await look;
    page = [story('a', 'Putin spoke.')];
    expect(await stories.look()).toBe(false);
    expect(requests).toHaveLength(1);
    expect(marked()).toEqual(['a: 0', 'a: 0']);
  });

  test('that is gone is forgotten with its marks', async () => {
    page = [story('a', 'Putin spoke.'), story('b', 'Assad spoke.')];
    const stories = following();
    const look = stories.look();
    for (const index of [0, 1]) await answer(index, [mention(0)]);
    await look;
    page = [page[1]!];
    await stories.look();
    expect(keepOnly).toHaveBeenLastCalledWith(new Set(['b']));
    expect(stories.current.map(({ id }) => id)).toEqual(['b']);
  });

  test('is sent again under the date the reader sets', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const look = stories.look();
    await answer(0, []);
    await look;
    const dated = stories.setDate('1996-05-01');
    await answer(1, []);
    await dated;
    expect(requests[1]).toMatchObject({ revision: 2, story: { date: '1996-05-01' } });
    expect(stories.dateFromOf(page[0]!)).toBe('given');
  });

  test('is not marked after the reading ended', async () => {
    page = [story('a', 'Putin spoke.')];
    const look = following().look();
    await vi.waitFor(() => expect(pending).toHaveLength(1), { interval: 0 });
    run.abort();
    await answer(0, [mention(0)]);
    await look;
    expect(set).not.toHaveBeenCalled();
  });

  test('is read once more when the page changes while it is read; the overtaken reading is dropped', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const first = stories.look();
    page = [story('a', 'Putin spoke.', 'Putin left.')];
    const second = stories.look();
    await answer(0, [mention(0), mention(1)]);
    expect(await first).toBe(true);
    await second;
    expect(requests).toHaveLength(1);
    expect(marked()).toEqual(['a: 0, 1']);
  });

  test('is not forgotten by an earlier reading that ends after the one that found it', async () => {
    page = [story('a', 'Putin spoke.')];
    const stories = following();
    const look = stories.look();
    await answer(0, [mention(0)]);
    await look;
    let later: Promise<boolean> | undefined;
    const whileMarked = (): null => {
      page = [story('b', 'Assad spoke.'), story('a', 'Putin spoke.')];
      later ??= stories.look();
      return null;
    };
    page = [{ ...story('a', 'Putin spoke.'), place: whileMarked }];
    await stories.look();
    await answer(1, [mention(0)]);
    await later;
    expect(stories.current.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(keepOnly).toHaveBeenLastCalledWith(new Set(['a', 'b']));
    expect(marked()).toContain('b: 0');
  });

  test('passes over mentions whose text is gone', async () => {
    page = [{ ...story('a', 'Putin spoke.'), place: () => null }];
    const look = following().look();
    await answer(0, [mention(0)]);
    await look;
    expect(marked()).toEqual(['a: ']);
  });
});
