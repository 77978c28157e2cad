// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardModel } from '../../../src/core/card';
import { Card } from '../../../src/ui/card/card';
import type { CardProps } from '../../../src/ui/card/props';
import { englishWords } from '../../../src/ui/words/english';
import { minister, officialCard, sourceCard, weaponCard } from '../samples';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (models: readonly CardModel[], more: Partial<CardProps> = {}): void => {
  const props: CardProps = {
    words: englishWords(),
    models,
    mode: 'glance',
    theme: 'light',
    evidence: [{ code: 'title', weight: 3, value: 'defense minister' }],
    focus: false,
    onClose: () => {},
    onPin: () => {},
    onHide: () => {},
    look: async () => null,
    ...more,
  };
  act(() => render(<Card {...props} />, root));
};

const text = (): string => root.textContent ?? '';
const button = (name: string | RegExp): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => button(name).click());
};

describe('the card of an official', () => {
  test('is a dialog named by its heading, with office, native name, listing and links', () => {
    show([officialCard([minister], '2016-02-16')]);
    const dialog = root.querySelector('[role="dialog"]')!;
    expect(root.querySelector(`#${CSS.escape(dialog.getAttribute('aria-labelledby')!)}`)!.textContent).toBe(
      'Ann Example',
    );
    expect(text()).toContain('Minister of Defence of Iran, Aug 2013 – Aug 2017');
    expect(text()).toContain('when this was published');
    expect(text()).toContain('US sanctions (OFAC), since Nov 2019');
    expect(root.querySelector('bdi[lang="fa"]')!.textContent).toBe('آن');
    expect(root.querySelector('a[href="https://en.wikipedia.org/wiki/Ann_Example"]')).not.toBeNull();
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toContain('Feb 16, 2016');
  });

  test('says so when the page gives no date', () => {
    show([officialCard([minister], null)]);
    expect(text()).toContain('This page gives no date');
  });

  test('turns to a predecessor and back', async () => {
    const other = officialCard([minister], '2016-02-16');
    show([officialCard([minister], '2016-02-16')], {
      look: async (entity) => ({ ...other, entity, id: 'Q2', name: 'Bob Before' }),
    });
    await press('Bob Before');
    expect(root.querySelector('h2')!.textContent).toBe('Bob Before');
    await press('Back');
    expect(root.querySelector('h2')!.textContent).toBe('Ann Example');
  });

  test('tells why, and from where, only when asked', async () => {
    show([officialCard([minister], '2016-02-16')]);
    expect(text()).not.toContain('“defense minister” beside it');
    await press('Why this');
    expect(button('Why this').getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('“defense minister” beside it');
    await press('Sources');
    expect(root.querySelector('.panel a')!.getAttribute('href')).toBe('https://example.org/');
  });

  test('can be hidden, reported, pinned and closed', async () => {
    const onHide = vi.fn();
    const onPin = vi.fn();
    const onClose = vi.fn();
    show([officialCard([minister], '2016-02-16')], { onHide, onPin, onClose });
    await press('Not this one');
    await press('Never mark Ann Example');
    await press('Pin');
    await press('Close');
    expect(onHide).toHaveBeenCalledWith('entity');
    expect(onPin).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    const report = new URL(
      [...root.querySelectorAll('a')].find((link) => link.textContent === 'Report a wrong card')!.href,
    );
    expect(report.searchParams.get('title')).toContain('Q1');
    expect(report.href).not.toContain(location.href);
  });
});

describe('the card of a weapon', () => {
  test('leads with what it is and draws how far it reaches', () => {
    show([weaponCard()]);
    expect(text()).toContain('Long-range surface-to-air missile system');
    expect(text()).toContain('Soviet Union · Russia');
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toContain('75–200 km');
  });

  test('puts the variant that is named first, with its own figures', () => {
    show([weaponCard('S-1B')]);
    const values = [...root.querySelectorAll('dd')].map((one) => one.textContent);
    expect(values[0]).toBe('400 km (S-1B)');
    expect(values).toContain('S-1B · S-1A');
  });
});

test('the card of a source says who classifies it, when, and in whose words', () => {
  show([sourceCard()]);
  expect(text()).toContain('state-controlled media (“SC”), classified by State Media Monitor, Feb 2024');
});

describe('looked-up text', () => {
  test('that may mean several lists them to choose from', async () => {
    show([officialCard([minister], '2016-02-16'), sourceCard()]);
    expect(root.querySelector('h2')!.textContent).toBe('It may be one of these');
    await press('Example News Agency');
    expect(root.querySelector('h2')!.textContent).toBe('Example News Agency');
  });

  test('that means nothing says so', () => {
    show([]);
    expect(text()).toContain('Nothing is known by that name');
  });
});
