// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import {
  type CastEntry,
  DEFAULT_SETTINGS,
  type PageState,
  type SilentReason,
} from '../../../src/core/message';
import type { PopupActions, PopupState } from '../../../src/ui/popup/state';
import { PopupView } from '../../../src/ui/popup/view';
import { today } from '../../../src/ui/today';
import { englishWords } from '../../../src/ui/words/english';
import { minister, officialCard, sourceCard, weaponCard } from '../samples';

let root: HTMLElement;
let actions: { readonly [K in keyof PopupActions]: Mock<PopupActions[K]> };

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = {
    reveal: vi.fn(),
    step: vi.fn(),
    walk: vi.fn(),
    setDate: vi.fn(),
    change: vi.fn(),
    runOnce: vi.fn(),
    setSite: vi.fn(),
    options: vi.fn(),
    policy: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const entry = (entity: number, kind: CastEntry['kind'], count: number): CastEntry => ({
  entity,
  id: `id-${entity}`,
  kind,
  count,
});
const story: Extract<PageState, { state: 'marked' }> = {
  state: 'marked',
  date: '2016-02-16',
  dateFrom: 'jsonld',
  cast: [entry(4, 'source', 1), entry(1, 'official', 3), entry(3, 'weapon', 1)],
  stories: [],
  address: 'https://example.org/story',
  truncated: false,
};

const show = (state: Partial<PopupState> = {}): void => {
  const full: PopupState = {
    site: 'example.org',
    knownAs: null,
    access: 'listed',
    settings: DEFAULT_SETTINGS,
    page: story,
    cards: [officialCard([minister], '2016-02-16'), weaponCard(), sourceCard()],
    publisher: null,
    problem: null,
    ...state,
  };
  act(() => render(<PopupView words={englishWords()} tab={null} state={full} actions={actions} />, root));
};
const text = (): string => root.textContent ?? '';
const named = <E extends HTMLElement>(selector: string, name: string | RegExp): E => {
  const found = [...root.querySelectorAll<E>(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  );
  if (!found) throw new Error(`no ${selector} ${name}`);
  return found;
};
const press = (name: string | RegExp): void => {
  act(() => named<HTMLButtonElement>('button', name).click());
};
const switchOf = (name: string | RegExp): HTMLInputElement =>
  named('label', name).querySelector<HTMLInputElement>('input')!;

describe('the cast', () => {
  test('is grouped by kind with counts, each with its first sentence', () => {
    show();
    expect([...root.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Officials 1',
      'Weapons 1',
      'Sources 1',
    ]);
    expect(text()).toContain('Minister of Defence of Iran, Aug 2013 – Aug 2017: when this was published');
    expect(text()).toContain('News agency, Iran');
  });

  test('opens a card from its row', () => {
    show();
    press(/^Ann Example/);
    expect(actions.reveal).toHaveBeenCalledWith(story.cast[1]);
  });

  test('goes from mention to mention of a name, and round again', () => {
    show();
    const said = () => named('button', /Ann Example: /).getAttribute('aria-label');
    expect(said()).toBe('Ann Example: 3 mentions. Show the next');
    for (const [nth, words] of [
      [0, 'Ann Example: mention 1 of 3. Show the next'],
      [1, 'Ann Example: mention 2 of 3. Show the next'],
      [2, 'Ann Example: mention 3 of 3. Show the next'],
      [0, 'Ann Example: mention 1 of 3. Show the next'],
    ] as const) {
      press(/Ann Example: /);
      expect(actions.step).toHaveBeenLastCalledWith(story.cast[1], nth);
      expect(said()).toBe(words);
    }
    // A name that stands once has nowhere to go on to.
    expect(root.querySelectorAll('.step')).toHaveLength(1);
  });

  test('goes from mark to mark of the page', () => {
    show();
    press('Next marked name');
    press('Previous marked name');
    expect(actions.walk.mock.calls).toEqual([[1], [-1]]);
  });

  test('of nobody says so, and still lets the date be corrected', () => {
    show({ page: { ...story, cast: [] } });
    expect(text()).toContain('was found for certain');
    press('Correct');
    expect(root.querySelector('input[type="date"]')).not.toBeNull();
  });

  test('whose story is too long says that its end is missing', () => {
    show({ page: { ...story, truncated: true } });
    expect(text()).toContain('its end was not read');
  });
});

describe('the publisher', () => {
  test('is named, with what is known of its ties', () => {
    show({ publisher: sourceCard() });
    expect(named('summary', '').textContent).toBe('Published by Example News Agency');
    expect(text()).toContain('state-controlled media, says State Media Monitor');
  });
});

describe('the date', () => {
  test.each([
    ['jsonld', 'from the page’s data'],
    ['meta', 'from the page’s data'],
    ['time', 'from a time on the page'],
    ['url', 'from the page’s address'],
    ['dateline', 'from its text'],
  ] as const)('found in %s says so', (dateFrom, words) => {
    show({ page: { ...story, dateFrom } });
    expect(text()).toContain(`Story of Feb 16, 2016, ${words}`);
  });

  const choose = (value: string): void => {
    const field = root.querySelector<HTMLInputElement>('input[type="date"]')!;
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Use it');
  };

  test('can be corrected', () => {
    show();
    press('Correct');
    expect(root.querySelector<HTMLInputElement>('input[type="date"]')!.value).toBe('2016-02-16');
    choose('2009-03-01');
    expect(actions.setDate).toHaveBeenCalledWith('2009-03-01');
    expect(root.querySelector('form')).toBeNull();
  });

  test.each(['', '1650-01-01', '2999-01-01'])('"%s" is none for a story, and says why', (value) => {
    show();
    press('Correct');
    choose(value);
    expect(actions.setDate).not.toHaveBeenCalled();
    const alert = root.querySelector('[role="alert"]')!;
    expect(alert.textContent).toContain('between 1800 and today');
    expect(root.querySelector('input[type="date"]')!.getAttribute('aria-describedby')).toBe(alert.id);
    choose(today());
    expect(actions.setDate).toHaveBeenCalledWith(today());
  });

  test('that the reader set can be taken back for the page’s own', () => {
    show({ page: { ...story, date: '2009-03-01', dateFrom: 'given', pageDate: '2016-02-16' } });
    expect(text()).toContain('Story of Mar 1, 2009, set by you');
    press('Back to Feb 16, 2016');
    expect(actions.setDate).toHaveBeenCalledWith(null);
  });

  test('that is missing says what cards speak of, and can be set and unset', () => {
    show({ page: { ...story, date: null, dateFrom: null } });
    expect(text()).toContain('The page gives no date, so cards speak of today.');
    press('Set a date');
    choose('2009-03-01');
    expect(actions.setDate).toHaveBeenCalledWith('2009-03-01');
    show({ page: { ...story, date: '2009-03-01', dateFrom: 'given', pageDate: null } });
    press('Back to no date');
    expect(actions.setDate).toHaveBeenLastCalledWith(null);
  });
});

describe('without marks', () => {
  const silent = (reason: SilentReason): void => show({ page: { state: 'silent', reason } });

  test.each<[SilentReason, RegExp]>([
    ['not-a-story', /does not look like a news story/],
    ['site-off', /off on this site/],
    ['switched-off', /switched off/],
    ['publisher-opted-out', /publisher asked/],
    ['no-highlights', /cannot mark text/],
    ['worker-failed', /Reload the page/],
  ])('%s is said', (reason, words) => {
    silent(reason);
    expect(named('[role="status"]', '').textContent).toMatch(words);
  });

  test('there is a way on from each that has one', () => {
    silent('not-a-story');
    press('Read this page');
    expect(actions.runOnce).toHaveBeenCalled();
    silent('site-off');
    press('Switch on for example.org');
    expect(actions.setSite).toHaveBeenCalledWith(true);
    silent('switched-off');
    press('Switch on');
    expect(actions.change.mock.calls[0]![0](DEFAULT_SETTINGS)).toEqual({ enabled: true });
  });

  test.each<[Partial<PopupState>, RegExp, readonly string[]]>([
    [{ access: 'none' }, /does not read this site unless/, ['Read this page', 'Always on this site']],
    [
      { access: 'none', knownAs: 'The Example' },
      /knows this news site \(The Example\)/,
      ['Read this page', 'Always on this site'],
    ],
    [
      { access: 'withheld', knownAs: 'The Example' },
      /does not let Backgrounder read The Example/,
      ['Read this page', 'Always on this site'],
    ],
    [{ access: 'granted' }, /open before Backgrounder could read it/, ['Read this page']],
    [{ access: 'none', site: null }, /do not let extensions read/, []],
  ])('a page where nothing runs says why: %o', (state, words, offers) => {
    show({ page: null, ...state });
    expect(text()).toMatch(words);
    const buttons = [...root.querySelectorAll('main button')].map((one) => one.textContent);
    expect(buttons).toEqual(offers);
  });

  test('a choice that could not be carried out says why', () => {
    show({ problem: 'That could not be saved: the browser’s storage for it is full' });
    expect(root.querySelector('[role="alert"]')!.textContent).toContain('storage for it is full');
  });
});

describe('the switches', () => {
  test.each<[string, Partial<PopupState>, boolean]>([
    ['on for a site it came with', { access: 'listed' }, true],
    ['on for a site the reader allowed', { access: 'granted' }, true],
    ['off for a page that is read this once', { access: 'none' }, false],
    [
      'off where the reader switched it off',
      { settings: { ...DEFAULT_SETTINGS, offSites: ['example.org'] } },
      false,
    ],
  ])('%s', (_, state, on) => {
    show(state);
    expect(switchOf('Always on example.org').checked).toBe(on);
    act(() => switchOf('Always on example.org').click());
    expect(actions.setSite).toHaveBeenCalledWith(!on);
  });

  test('the site’s waits while all is off', () => {
    show({
      settings: { ...DEFAULT_SETTINGS, enabled: false },
      page: { state: 'silent', reason: 'switched-off' },
    });
    expect(switchOf('Always on example.org').disabled).toBe(true);
    act(() => switchOf('Backgrounder is on').click());
    expect(actions.change.mock.calls[0]![0](DEFAULT_SETTINGS)).toEqual({ enabled: true });
  });

  test('every mention is marked when the reader wants it', () => {
    show();
    expect(named('label', 'First mention').querySelector('input')!.checked).toBe(true);
    act(() => named('label', 'Every mention').querySelector('input')!.click());
    expect(actions.change.mock.calls[0]![0](DEFAULT_SETTINGS)).toEqual({ density: 'every' });
  });
});
