// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/message';
import { type OptionsActions, type OptionsState, OptionsView } from '../../../src/ui/options/view';
import { today } from '../../../src/ui/today';
import { englishWords } from '../../../src/ui/words/english';

let root: HTMLElement;
let actions: { readonly [K in keyof OptionsActions]: Mock<OptionsActions[K]> };

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = {
    change: vi.fn(),
    chooseAllSites: vi.fn(),
    takeBack: vi.fn(),
    latestPacks: vi.fn(),
    addPack: vi.fn(),
    removePack: vi.fn(),
    openShortcuts: vi.fn(),
    exportSettings: vi.fn(),
    importSettings: vi.fn(),
    reset: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (state: Partial<OptionsState> = {}): void => {
  const full: OptionsState = {
    settings: DEFAULT_SETTINGS,
    meta: {
      buildId: 1,
      version: today(),
      countries: ['GB'],
      counts: { officials: 31_168, weapons: 673, sources: 1_827, offices: 11_149, tenures: 44_347 },
      shards: [0],
      checksums: [0],
    },
    listed: 298,
    granted: [],
    allSites: false,
    packs: [],
    reports: [],
    names: new Map(),
    shortcuts: [
      { description: 'Open the card of the next marked name', keys: 'Alt+Shift+J' },
      { description: 'Look up the selected text', keys: '' },
    ],
    shortcutsPlace: 'chromium',
    notice: null,
    ...state,
  };
  act(() => render(<OptionsView words={englishWords()} state={full} actions={actions} />, root));
};
const section = (id: string): HTMLElement => root.querySelector(`#${id}`)!;
const click = (within: HTMLElement, selector: string, name: string | RegExp): void => {
  const found = [...within.querySelectorAll<HTMLElement>(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  );
  if (!found) throw new Error(`no ${selector} ${name}`);
  act(() => (found.querySelector('input') ?? found).click());
};
/** The settings after the last change that was made. */
const changed = (): object => {
  const change = actions.change.mock.lastCall![0];
  return typeof change === 'function' ? change(DEFAULT_SETTINGS) : change;
};

describe('what to mark', () => {
  test.each([
    ['Backgrounder is on', { enabled: false }],
    ['Officials', { kinds: { official: false, weapon: true, source: true } }],
    ['Weapons', { kinds: { official: true, weapon: false, source: true } }],
    ['Every mention', { density: 'every' }],
    ['Dark', { theme: 'dark' }],
  ])('%s', (label, expected) => {
    show();
    click(section('marks'), 'label', label);
    expect(changed()).toEqual(expected);
  });

  test('kinds wait while all is off', () => {
    show({ settings: { ...DEFAULT_SETTINGS, enabled: false } });
    expect(section('marks').querySelectorAll('input:disabled')).toHaveLength(3);
  });
});

describe('sites', () => {
  test('say how many it came with, and let every site be chosen', () => {
    show();
    expect(section('sites').textContent).toContain('298 news sites');
    click(section('sites'), 'label', /^Every site/);
    expect(actions.chooseAllSites).toHaveBeenCalledWith(true);
    show({ allSites: true });
    click(section('sites'), 'label', /^Other sites only when I ask/);
    expect(actions.chooseAllSites).toHaveBeenLastCalledWith(false);
  });

  test('that were switched off or allowed are listed, each with its way back', () => {
    show({ granted: ['example.org'], settings: { ...DEFAULT_SETTINGS, offSites: ['bbc.com'] } });
    click(section('sites'), 'button', 'Take back: example.org');
    expect(actions.takeBack).toHaveBeenCalledWith('example.org');
    click(section('sites'), 'button', 'Switch on: bbc.com');
    const change = actions.change.mock.lastCall![0];
    const now = { ...DEFAULT_SETTINGS, offSites: ['bbc.com', 'cnn.com'] };
    expect(typeof change === 'function' && change(now)).toEqual({ offSites: ['cnn.com'] });
  });
});

test('names that are never marked are called by their names, and can be restored', () => {
  const settings = { ...DEFAULT_SETTINGS, hiddenEntities: ['Q7747', 'gone'] };
  show({ settings, names: new Map([['Q7747', 'Vladimir Putin']]) });
  const names = [...section('hidden').querySelectorAll('li')].map((one) => one.firstChild!.textContent);
  expect(names).toEqual(['Vladimir Putin', 'gone']);
  click(section('hidden'), 'button', 'Restore: Vladimir Putin');
  const change = actions.change.mock.lastCall![0];
  expect(typeof change === 'function' && change(settings)).toEqual({ hiddenEntities: ['gone'] });
});

describe('keys', () => {
  test.each([
    ['chromium', 'chrome://extensions/shortcuts'],
    ['firefox', 'Manage Extension Shortcuts'],
  ] as const)('are shown as they are, and where %s changes them', (shortcutsPlace, where) => {
    show({ shortcutsPlace });
    const { textContent } = section('keys');
    expect(textContent).toContain('next marked nameAlt+Shift+J');
    expect(textContent).toContain('Look up the selected textno key');
    expect(textContent).toContain(where);
    click(section('keys'), 'button', 'Change the keys');
    expect(actions.openShortcuts).toHaveBeenCalled();
  });

  test('that a browser does not have are not offered', () => {
    show({ shortcuts: null });
    expect(section('keys').textContent).toContain('has no keys for extensions');
    expect(section('keys').querySelector('button')).toBeNull();
  });
});

describe('the settings file', () => {
  test('goes back to the defaults, and back again', () => {
    const undo = vi.fn();
    show({ notice: { text: 'Everything is set as it came.', undo } });
    click(section('backup'), 'button', 'Back to the defaults');
    expect(actions.reset).toHaveBeenCalled();
    expect(section('backup').querySelector('[role="status"]')!.textContent).toContain('as it came');
    click(section('backup'), 'button', 'Undo');
    expect(undo).toHaveBeenCalled();
  });

  test('that cannot be loaded says why', () => {
    show({ notice: { text: 'Nothing was loaded. These fields make no sense: density', bad: true } });
    expect(section('backup').querySelector('.notice.bad')!.textContent).toContain('density');
  });
});

test('the dataset tells its age, what is in it, and its rules', () => {
  show();
  const { textContent } = section('dataset');
  expect(textContent).toContain('(today)');
  expect(textContent).toContain('Officials31,168');
  expect(textContent).toContain('Terms of office44,347');
  expect(section('dataset').querySelector('a')!.getAttribute('href')).toBe('policy.html');
});

test('a dataset that cannot be read keeps nothing else from being chosen', () => {
  show({ meta: null });
  expect(root.querySelector('#dataset')).toBeNull();
  expect(section('marks').querySelectorAll('input').length).toBeGreaterThan(5);
});
