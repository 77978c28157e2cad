// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearReports } from '../../../src/platform/messages';
import {
  activeTab,
  lastTabBesides,
  type OpenTab,
  ownTab,
  tabById,
  watchTabs,
} from '../../../src/platform/tabs';
import { follow } from '../../../src/ui/panel/follow';
import { lookAt } from '../../../src/ui/panel/look';
import type { PanelState } from '../../../src/ui/panel/state';
import { shown } from './samples';

vi.mock('../../../src/platform/messages', () => ({ hearReports: vi.fn() }));
vi.mock('../../../src/platform/tabs', () => ({
  activeTab: vi.fn(),
  lastTabBesides: vi.fn(),
  ownTab: vi.fn(),
  tabById: vi.fn(),
  watchTabs: vi.fn(),
}));
vi.mock('../../../src/ui/panel/look', () => ({ lookAt: vi.fn() }));

const tab = (id: number): OpenTab => ({ id, windowId: 1, loading: false });
const story = (title: string): PanelState => shown({ title });
const titleOf = (state: PanelState | undefined) => state?.name === 'story' && state.story.title;

let gone: AbortController;
let seen: PanelState[];
const changed = (): void => vi.mocked(watchTabs).mock.calls[0]![0]();
const reported = (id: number): void => vi.mocked(hearReports).mock.calls[0]![0](id);
const begin = (fixed: number | null) => follow(fixed, (state) => seen.push(state), gone.signal);
const soon = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  gone = new AbortController();
  seen = [];
  vi.mocked(ownTab).mockResolvedValue(null);
  vi.mocked(activeTab).mockResolvedValue(tab(1));
  vi.mocked(tabById).mockImplementation(async (id) => tab(id));
  vi.mocked(lookAt).mockImplementation(async (at) => story(`story of ${at?.id}`));
});
afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

describe('beside the page', () => {
  test('shows the tab in front, and the next one that comes there', async () => {
    begin(null);
    await soon();
    expect(titleOf(seen.at(-1))).toBe('story of 1');
    vi.mocked(activeTab).mockResolvedValue(tab(2));
    changed();
    await soon();
    expect(titleOf(seen.at(-1))).toBe('story of 2');
  });

  test('hears of changes in its own tab, and of no other', async () => {
    begin(null);
    await soon();
    reported(3);
    await soon();
    expect(seen).toHaveLength(1);
    reported(1);
    await soon();
    expect(seen).toHaveLength(2);
  });

  test('asks once for a burst of events', async () => {
    begin(null);
    await soon();
    for (let i = 0; i < 20; i += 1) changed();
    await soon();
    expect(lookAt).toHaveBeenCalledTimes(2);
  });

  test('asks again while the page is being read', async () => {
    vi.mocked(lookAt).mockResolvedValueOnce({ name: 'working' });
    begin(null);
    await soon();
    expect(seen.at(-1)!.name).toBe('working');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(titleOf(seen.at(-1))).toBe('story of 1');
    expect(lookAt).toHaveBeenCalledTimes(2);
  });

  test('passes over an answer that a later one overtook', async () => {
    begin(null);
    await soon();
    let late: (state: PanelState) => void = () => {};
    vi.mocked(lookAt).mockReturnValueOnce(
      new Promise((resolve) => {
        late = resolve;
      }),
    );
    changed();
    await soon();
    vi.mocked(activeTab).mockResolvedValue(tab(2));
    changed();
    await soon();
    late(story('late'));
    await soon();
    expect(seen.map(titleOf)).toEqual(['story of 1', 'story of 2']);
  });

  test('shows the story that was chosen, until another tab comes to the front', async () => {
    const { choose } = begin(null);
    await soon();
    choose(2);
    await soon();
    expect(vi.mocked(lookAt).mock.lastCall![1]).toBe(2);
    changed();
    await soon();
    expect(vi.mocked(lookAt).mock.lastCall![1]).toBe(2);
    vi.mocked(activeTab).mockResolvedValue(tab(2));
    changed();
    await soon();
    expect(vi.mocked(lookAt).mock.lastCall).toEqual([tab(2), 0]);
  });

  test('does nothing any more once it is gone', async () => {
    begin(null);
    await soon();
    changed();
    gone.abort();
    await soon();
    expect(lookAt).toHaveBeenCalledTimes(1);
  });
});

describe('as a tab', () => {
  test('stays with the tab it was opened for', async () => {
    vi.mocked(ownTab).mockResolvedValue(tab(9));
    begin(4);
    await soon();
    expect(titleOf(seen.at(-1))).toBe('story of 4');
    expect(activeTab).not.toHaveBeenCalled();
  });

  test('that was opened for none stays with the tab looked at before it', async () => {
    vi.mocked(ownTab).mockResolvedValue(tab(9));
    vi.mocked(lastTabBesides).mockResolvedValue(tab(5));
    begin(null);
    await soon();
    vi.mocked(lastTabBesides).mockResolvedValue(tab(6));
    changed();
    await soon();
    expect(seen.map(titleOf)).toEqual(['story of 5', 'story of 5']);
    expect(lastTabBesides).toHaveBeenCalledExactlyOnceWith(9);
  });

  test('keeps a story whose tab is closed', async () => {
    begin(4);
    await soon();
    vi.mocked(tabById).mockResolvedValue(null);
    vi.mocked(lookAt).mockResolvedValue({ name: 'nothing', why: { because: 'closed' } });
    changed();
    await soon();
    expect(seen.at(-1)).toMatchObject({ name: 'story', closed: true, story: { title: 'story of 4' } });
  });

  test('says that there is none when it was closed before', async () => {
    vi.mocked(lookAt).mockResolvedValue({ name: 'nothing', why: { because: 'closed' } });
    begin(4);
    await soon();
    expect(seen.at(-1)).toEqual({ name: 'nothing', why: { because: 'closed' } });
  });

  test('that nobody sees asks nothing until it is seen', async () => {
    begin(4);
    await soon();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    changed();
    await soon();
    expect(lookAt).toHaveBeenCalledTimes(1);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    expect(lookAt).toHaveBeenCalledTimes(2);
    hidden.mockRestore();
  });
});
