// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/core/time';
import type { PanelState } from '../../../src/ui/panel/state';
import { type PanelActions, PanelView } from '../../../src/ui/panel/view';
import { englishWords } from '../../../src/ui/words/english';
import { minister } from '../samples';
import { member, official, shown, source, TODAY } from './samples';
import { stage } from './stage';

const { show, press, text, button, all, find } = stage();

function view(state: PanelState, more: Partial<PanelActions> = {}, inTab = false): void {
  const actions: PanelActions = {
    reveal: () => {},
    choose: () => {},
    read: () => {},
    changePlace: () => {},
    look: async () => null,
    ...more,
  };
  show(
    <PanelView words={englishWords()} state={state} today={dayOf(TODAY)!} inTab={inTab} actions={actions} />,
  );
}

describe('without a story the panel says why', () => {
  const silent = (reason: Extract<Nothing, { because: 'silent' }>['reason']): PanelState => ({
    name: 'nothing',
    why: { because: 'silent', reason },
  });
  type Nothing = Extract<PanelState, { name: 'nothing' }>['why'];

  test.each<[string, PanelState, RegExp, boolean]>([
    ['is being read', { name: 'working' }, /Reading the story/, false],
    ['is no story', silent('not-a-story'), /does not look like a news story/, true],
    ['is of a site where it is off', silent('site-off'), /off on this site/, false],
    ['finds the extension off', silent('switched-off'), /is switched off/, false],
    [
      'is of a publisher who wants none of it',
      silent('publisher-opted-out'),
      /asked Backgrounder to stay away/,
      false,
    ],
    ['cannot be marked', silent('no-highlights'), /cannot mark text/, false],
    ['could not be looked up', silent('worker-failed'), /could not be read/, false],
    ['names nobody', { name: 'nothing', why: { because: 'no-names' } }, /was found for certain/, false],
    ['is closed', { name: 'nothing', why: { because: 'closed' } }, /is closed/, false],
    [
      'may be read when asked',
      { name: 'nothing', why: { because: 'not-here', site: 'example.org' } },
      /unless you ask it to/,
      true,
    ],
    [
      'cannot be seen',
      { name: 'nothing', why: { because: 'not-here', site: null } },
      /with its button in the toolbar/,
      false,
    ],
  ])('when the page %s', async (_, state, reason, mayRead) => {
    const read = vi.fn();
    view(state, { read });
    expect(find('[role="status"]')!.textContent).toMatch(reason);
    expect(all('h1')).toHaveLength(1);
    expect(all('button')).toHaveLength(mayRead ? 1 : 0);
    if (mayRead) {
      await press('Read this page');
      expect(read).toHaveBeenCalledOnce();
    }
  });
});

describe('a story', () => {
  test('has its title, day, publisher and host on top', () => {
    view(shown());
    expect(find('h1')!.textContent).toBe('Tehran’s defence chief *seeks* ties');
    expect(find('header')!.textContent).toContain('Story of Feb 16, 2016');
    expect(find('header')!.textContent).toContain('Published by The Publisher');
    expect(find('header')!.textContent).toContain('www.reuters.com');
  });

  test('lists its cast by kind with counts, each with what it was on the day', () => {
    view(shown());
    expect(all('.group h2').map((one) => one.textContent)).toEqual(['Officials 2', 'Weapons 1', 'Sources 1']);
    expect(all('.row h3').map((one) => one.querySelector('strong')!.textContent)).toEqual([
      'Ann Example',
      'Bob Before',
      'S-1',
      'Example News Agency',
    ]);
    expect(find('.row')!.textContent).toContain(
      'Minister of Defence of Iran, Aug 2013 – Aug 2017: when this',
    );
  });

  test('links to its parts, each with a heading, in an order without leaps', () => {
    view(shown());
    for (const link of all('nav a')) expect(find(link.getAttribute('href')!)).not.toBeNull();
    expect(all('nav a').map((one) => one.textContent)).toEqual(['Cast', 'Timeline', 'Weapons', 'Sources']);
    const levels = all('h1, h2, h3').map((one) => Number(one.tagName[1]));
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)).toEqual([]);
  });

  test('leaves out what it does not name', () => {
    view(shown({ officials: [], weapons: [], publisher: null }));
    expect(all('h2').map((one) => one.textContent)).toEqual(['Sources 1', 'Who stands behind the sources']);
    view(shown({ weapons: [], sources: [], publisher: null }));
    expect(all('nav a').map((one) => one.textContent)).toEqual(['Cast', 'Timeline']);
  });

  test('says so when it has no date', () => {
    view(shown({ date: null }));
    expect(find('header')!.textContent).toContain('The page gives no date');
  });

  test('says so when its end was not read', () => {
    view(shown({ truncated: true }));
    expect(text()).toContain('its end was not read');
  });

  test('can be chosen among those of the page', () => {
    const choose = vi.fn();
    view(shown({}, { titles: ['One', 'Two', 'Three'], chosen: 1 }), { choose });
    expect(text()).toContain('3 stories on this page');
    const select = find('select') as HTMLSelectElement;
    expect(select.selectedIndex).toBe(1);
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(choose).toHaveBeenCalledExactlyOnceWith(2);
    view(shown());
    expect(find('select')).toBeNull();
  });

  test('whose tab was closed is kept, without ways into it', () => {
    view(shown({}, { closed: true }), {}, true);
    expect(text()).toContain('The story’s tab is closed');
    expect(all('.go')).toHaveLength(0);
    expect(text()).toContain('Ann Example');
    expect(() => button('Go to the story')).toThrow();
    expect(button('Save')).toBeDefined();
  });

  test('opens in a tab from beside the page, and goes back to the story from there', async () => {
    const changePlace = vi.fn();
    view(shown(), { changePlace });
    await press('Open as a tab');
    view(shown(), { changePlace }, true);
    await press('Go to the story');
    expect(changePlace).toHaveBeenCalledTimes(2);
  });
});

describe('a name', () => {
  test('opens into its card, with the sources of its facts when asked, and closes again', async () => {
    view(shown());
    await press(/^Ann Example/);
    const name = button(/^Ann Example/);
    expect(name.getAttribute('aria-expanded')).toBe('true');
    const card = find(`#${CSS.escape(name.getAttribute('aria-controls')!)} > div`)!.shadowRoot!;
    expect(card.textContent).toContain('listed by the US Treasury (OFAC)');
    expect(card.querySelector('.reference:not([hidden])')).toBeNull();
    const sources = [...card.querySelectorAll('button')].find((one) =>
      one.textContent!.startsWith('Sources'),
    )!;
    sources.click();
    await vi.waitFor(() => expect(card.querySelector('.reference:not([hidden])')).not.toBeNull());
    expect(card.querySelector('ol a')!.getAttribute('href')).toBe('https://example.org/');
    await press(/^Ann Example/);
    expect(text()).not.toContain('OFAC');
  });

  test('leads to predecessors, and back', async () => {
    const look = vi.fn(async () => ({ ...official('Bob Before', [minister]), entity: 2 }));
    view(shown(), { look });
    await press(/^Ann Example/);
    const card = find('.inline-card')!.shadowRoot!;
    const inCard = (name: string): HTMLButtonElement =>
      [...card.querySelectorAll('button')].find((one) => one.textContent!.includes(name))!;
    inCard('Bob Before').click();
    await vi.waitFor(() => expect(card.querySelector('h4')?.textContent).toBe('Bob Before'));
    expect(look).toHaveBeenCalledExactlyOnceWith(2);
    inCard('Back to Ann Example').click();
    await vi.waitFor(() => expect(card.querySelector('h4')).toBeNull());
  });

  test('goes from mention to mention in the page, round and round', async () => {
    const reveal = vi.fn();
    view(shown(), { reveal });
    await press('3×Show Ann Example in the page');
    await press('Ann Example: mention 1 of 3');
    await press('Ann Example: mention 2 of 3');
    await press('Ann Example: mention 3 of 3');
    expect(reveal.mock.calls.map(([entry, nth]) => [entry.id, nth])).toEqual([
      ['ann-example', 0],
      ['ann-example', 1],
      ['ann-example', 2],
      ['ann-example', 0],
    ]);
    await press('Show Bob Before in the page');
    expect(reveal.mock.lastCall![1]).toBe(0);
  });

  test('stays open when the story changes around it', async () => {
    const state = shown();
    view(state);
    await press(/^Ann Example/);
    const { officials } = (state as Extract<PanelState, { name: 'story' }>).story;
    view(shown({ officials: [member(official('Dan New', [minister])), ...officials] }));
    expect(button(/^Ann Example/).getAttribute('aria-expanded')).toBe('true');
    expect(button(/^Dan New/).getAttribute('aria-expanded')).toBe('false');
  });

  test('and everything else is named by words, not by drawings', () => {
    view(shown({ sources: [member(source('A'))] }));
    for (const one of all('button, a, select'))
      expect((one.getAttribute('aria-label') ?? one.textContent)!.trim()).not.toBe('');
    for (const svg of all('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
  });
});
