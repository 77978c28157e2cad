import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runWhereGranted } from '../../src/platform/injection';
import { askPage } from '../../src/platform/messages/page';
import { pageOf } from '../../src/platform/page-of-tab';
import { siteGranted } from '../../src/platform/permissions';

vi.mock('../../src/platform/injection', () => ({ runWhereGranted: vi.fn() }));
vi.mock('../../src/platform/messages/page', () => ({ askPage: vi.fn() }));
vi.mock('../../src/platform/permissions', () => ({ siteGranted: vi.fn() }));

const tab = { id: 7, windowId: 1, loading: false, url: 'https://www.bbc.com/news' };
const quiet = { state: 'silent', reason: 'not-a-story' } as const;
const working = { state: 'working' } as const;

/** A page whose script hears nothing until it runs once more. */
function quietPage(): void {
  let runs = false;
  vi.mocked(askPage).mockImplementation(async () => (runs ? quiet : undefined));
  vi.mocked(runWhereGranted).mockImplementation(async () => (runs = true));
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(siteGranted).mockResolvedValue(true);
});

describe('what a tab’s page says of itself', () => {
  test('is asked once where it answers', async () => {
    vi.mocked(askPage).mockResolvedValue(working);
    expect(await pageOf(tab)).toEqual(working);
    expect(runWhereGranted).not.toHaveBeenCalled();
  });

  test('is had from a page without a story too', async () => {
    quietPage();
    expect(await pageOf(tab)).toEqual(quiet);
  });

  test.each<[string, Partial<typeof tab>, boolean]>([
    ['on a site that was not granted', {}, false],
    ['while the page is on its way', { loading: true }, true],
    ['where there is no site', { url: 'about:blank' }, true],
  ])('is nothing, and nothing is brought in, %s', async (_, more, granted) => {
    quietPage();
    vi.mocked(siteGranted).mockResolvedValue(granted);
    expect(await pageOf({ ...tab, ...more })).toBeUndefined();
    expect(runWhereGranted).not.toHaveBeenCalled();
  });
});
