import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../../src/core/message';
import { askAsOwnPage, NoAnswer } from '../../../src/platform/messages';
import { pageOf } from '../../../src/platform/page-of-tab';
import { lookAt } from '../../../src/ui/panel/look';
import { minister } from '../samples';
import { official, range, source, weapon } from './samples';

vi.mock('../../../src/platform/messages', () => ({
  askAsOwnPage: vi.fn(),
  NoAnswer: class extends Error {},
}));

vi.mock('../../../src/platform/page-of-tab', () => ({ pageOf: vi.fn() }));

const tab = { id: 7, windowId: 1, loading: false, url: 'https://www.example.org/x' };
const cards = [
  official('Ann Example', [minister]),
  weapon('S-1', [range(5)]),
  source('Agency'),
  source('Paper'),
];
const cast = cards
  .slice(0, 3)
  .map(({ entity, id, kind }, i) => ({ entity, id, kind, count: 1, ...(i === 1 && { variant: 'S-1B' }) }));
const story = { title: 'One', date: '2016-02-16', dateFrom: 'jsonld', cast } as const;
const page: PageState = {
  state: 'marked',
  date: '2016-02-16',
  dateFrom: 'jsonld',
  cast,
  stories: [story, { ...story, title: 'Two', date: null, cast: [cast[2]!] }],
  address: 'https://www.example.org/x',
  publisher: cards[3]!.entity,
  truncated: false,
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(askAsOwnPage as (request: object) => Promise<object>).mockImplementation(async (request) => ({
    type: 'cards',
    cards: (request as { queries: { entity: number }[] }).queries.map(
      ({ entity }) => cards.find((card) => card.entity === entity)!,
    ),
  }));
});
const says = (answer: PageState | undefined): void => void vi.mocked(pageOf).mockResolvedValue(answer);

describe('looking at a tab', () => {
  test.each<[string, PageState | undefined, Partial<typeof tab> | null, object]>([
    ['that is closed', undefined, null, { name: 'nothing', why: { because: 'closed' } }],
    [
      'without our script',
      undefined,
      {},
      { name: 'nothing', why: { because: 'not-here', site: 'example.org' } },
    ],
    ['that is still loading', undefined, { loading: true }, { name: 'working' }],
    ['that is being read', { state: 'working' }, {}, { name: 'working' }],
    [
      'that is silent',
      { state: 'silent', reason: 'site-off' },
      {},
      { name: 'nothing', why: { because: 'silent', reason: 'site-off' } },
    ],
    [
      'that names nobody',
      { ...page, stories: [], cast: [] },
      {},
      { name: 'nothing', why: { because: 'no-names' } },
    ],
  ])('%s', async (_, answer, more, state) => {
    says(answer);
    expect(await lookAt(more && { ...tab, ...more }, 0)).toEqual(state);
  });

  test('that we may not see the address of', async () => {
    says(undefined);
    const { url: _, ...unseen } = tab;
    expect(await lookAt(unseen, 0)).toEqual({ name: 'nothing', why: { because: 'not-here', site: null } });
  });
});

describe('a story', () => {
  test('comes with its cast by kind and the page’s publisher, each as of the story’s day', async () => {
    says(page);
    const state = await lookAt(tab, 0);
    expect(state).toMatchObject({ name: 'story', titles: ['One', 'Two'], chosen: 0, closed: false });
    const { story: shown } = state as Extract<typeof state, { name: 'story' }>;
    expect(shown.officials.map(({ card }) => card.name)).toEqual(['Ann Example']);
    expect(shown.weapons.map(({ card }) => card.name)).toEqual(['S-1']);
    expect(shown.sources.map(({ card }) => card.name)).toEqual(['Agency']);
    expect(shown.publisher?.name).toBe('Paper');
    const { queries } = vi.mocked(askAsOwnPage).mock.calls[0]![0] as unknown as { queries: object[] };
    expect(queries).toHaveLength(4);
    for (const query of queries) expect(query).toMatchObject({ date: '2016-02-16' });
    expect(queries[1]).toMatchObject({ variant: 'S-1B' });
  });

  test('is the one chosen, with its own date; the first when that one is gone', async () => {
    says(page);
    expect(await lookAt(tab, 1)).toMatchObject({ chosen: 1, story: { title: 'Two', date: null } });
    expect(await lookAt(tab, 5)).toMatchObject({ chosen: 0, story: { title: 'One' } });
  });

  test('without facts is none', async () => {
    says(page);
    vi.mocked(askAsOwnPage as () => Promise<object>).mockRejectedValue(new NoAnswer());
    expect(await lookAt(tab, 0)).toEqual({
      name: 'nothing',
      why: { because: 'silent', reason: 'worker-failed' },
    });
  });
});
