// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CardView, type CardViewOptions } from '../../../src/content/card/card-view';
import type { CardModel } from '../../../src/core/card';
import type { Evidence } from '../../../src/core/mention';
import { ANSWERS_TO_CARDS } from '../../../src/platform/messages/answers-to-cards';
import { drawnCards } from '../../../src/ui/card/drawn-cards';
import { wordedCard } from '../../../src/ui/worded';
import type { Words } from '../../../src/ui/words';
import { englishWords } from '../../../src/ui/words/english';
import { cited, minister, officialCard, sourceCard, term, weaponCard } from '../../ui/samples';

vi.mock('../../../src/platform/i18n', async () => {
  const words = (await import('../../../src/ui/words/english')).englishWords();
  return { translated: words.message };
});

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

const EVIDENCE: readonly Evidence[] = [{ code: 'title', weight: 3, value: 'defense minister' }];

/** As the background draws them, and as they come through a message. */
function drawn(models: readonly CardModel[], words: Words, asked?: string, back?: string) {
  const evidence = asked === undefined && back === undefined ? EVIDENCE : [];
  const cards = models.map((model) => wordedCard(words, model));
  const answer = drawnCards({
    words,
    cards,
    evidence,
    ...(asked !== undefined && { asked }),
    ...(back !== undefined && { back }),
  });
  const sent: unknown = JSON.parse(JSON.stringify({ type: 'drawn-cards', css: '', ...answer }));
  if (!ANSWERS_TO_CARDS['drawn-cards'](sent)) throw new Error('the drawing would not be taken');
  return answer;
}

const words = englishWords();

const show = (
  models: readonly CardModel[],
  more: Partial<CardViewOptions> & { readonly in?: Words; readonly asked?: string } = {},
): void => {
  const view = new CardView({
    drawn: drawn(models, more.in ?? words, more.asked),
    mode: 'glance',
    theme: 'light',
    step: null,
    dismissed: () => {},
    pin: () => {},
    policy: () => {},
    covered: () => false,
    hide: async () => null,
    restore: async () => null,
    look: async () => null,
    ...more,
  });
  root.replaceChildren(view.element);
};

/** What is not folded away. */
function text(within: Node = root): string {
  if (within instanceof HTMLElement && within.hidden) return '';
  if (within.nodeType === Node.TEXT_NODE) return within.textContent ?? '';
  return [...within.childNodes].map(text).join('');
}
const button = (name: string | RegExp): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string | RegExp): Promise<void> => {
  button(name).click();
  await new Promise((resolve) => setTimeout(resolve));
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
    expect(text()).toContain('listed by the US Treasury (OFAC) since Nov 2019, after this was published');
    expect(root.querySelector('bdi[lang="fa"]')!.textContent).toBe('آن');
    expect(root.querySelector('a[href="https://en.wikipedia.org/wiki/Ann_Example"]')).not.toBeNull();
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toContain('Feb 16, 2016');
  });

  test('says so when the page gives no date', () => {
    show([officialCard([minister], null)]);
    expect(text()).toContain('This text gives no date');
  });

  test('turns to a predecessor and back', async () => {
    const other = officialCard([minister], '2016-02-16');
    show([officialCard([minister], '2016-02-16')], {
      look: async (entity, from) =>
        drawn([{ ...other, entity, id: 'Q2', name: 'Bob Before' }], words, undefined, from).cards[0]!,
    });
    await press('Bob Before');
    expect(root.querySelector('h2')!.textContent).toBe('Bob Before');
    expect(document.activeElement).toBe(root.querySelector('h2'));
    await press('Back to Ann Example');
    expect(root.querySelector('h2')!.textContent).toBe('Ann Example');
  });

  test('leads from its sources to what is in the dataset, and why', async () => {
    const policy = vi.fn();
    show([officialCard([minister], '2016-02-16')], { policy });
    await press('Sources');
    await press('What is in here, and why');
    expect(policy).toHaveBeenCalledOnce();
  });

  test('of the reader’s own pack says so, and is reported to nobody', async () => {
    show([{ ...officialCard([minister], '2016-02-16'), pack: 'Elmford' }]);
    expect(text()).toContain('From your pack: Elmford');
    await press('Not this one');
    expect(text()).toContain('Never mark Ann Example');
    expect(text()).not.toContain('Report a wrong card');
  });

  test('tells why, and from where, only when asked', async () => {
    show([officialCard([minister], '2016-02-16')]);
    expect(text()).not.toContain('“defense minister” beside it');
    await press('Why this');
    expect(button('Why this').getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('“defense minister” beside it');
    expect(root.querySelector('.reference:not([hidden])')).toBeNull();
    await press('Sources');
    expect(root.querySelector('.panel a')!.getAttribute('href')).toBe('https://example.org/');
    // Each fact then tells the number of its source, and as of when.
    const sanctions = [...root.querySelectorAll('dd')].find((one) => one.textContent!.includes('listed by'))!;
    expect(sanctions.querySelector('.reference')!.textContent).toContain('source 1 as of Jul 2022');
  });

  test('can be pinned and closed', async () => {
    const pin = vi.fn();
    const dismissed = vi.fn();
    show([officialCard([minister], '2016-02-16')], { pin, dismissed });
    await press('Keep open');
    await press('Close');
    expect(pin).toHaveBeenCalledOnce();
    expect(dismissed).toHaveBeenCalledOnce();
  });

  test.each([
    ['Take this mark away', 'mention'],
    ['Never mark Ann Example', 'entity'],
    ['Switch Backgrounder off on this site', 'site'],
  ] as const)('“%s” says what was done, and can be undone', async (label, what) => {
    const hide = vi.fn(async () => null);
    const restore = vi.fn(async () => null);
    show([officialCard([minister], '2016-02-16')], { hide, restore });
    await press('Not this one');
    await press(label);
    expect(hide).toHaveBeenCalledExactlyOnceWith(what, 'Q1');
    expect(root.querySelector('h2')!.textContent).toMatch(/Ann Example|off on this site/);
    await press('Undo');
    expect(restore).toHaveBeenCalledExactlyOnceWith(what, 'Q1');
    expect(text()).toContain('Minister of Defence of Iran');
  });

  test('“Not this one?” says so when there is no room to remember it', async () => {
    show([officialCard([minister], '2016-02-16')], {
      hide: async () => ({ full: true, why: 'it could not be saved' }),
    });
    await press('Not this one');
    await press('Never mark Ann Example');
    expect(root.querySelector('[role="alert"]')!.textContent).toContain(
      'That could not be saved: the browser’s storage for it is full',
    );
    expect(text()).not.toContain('Undo');
  });

  test('nothing is hidden by a press on what somebody covered', async () => {
    const hide = vi.fn(async () => null);
    let covered = true;
    show([officialCard([minister], '2016-02-16')], { hide, covered: () => covered });
    await press('Not this one');
    await press('Never mark Ann Example');
    expect(hide).not.toHaveBeenCalled();
    covered = false;
    await press('Never mark Ann Example');
    expect(hide).toHaveBeenCalledOnce();
  });

  test('“Undo” says so when it could not be done', async () => {
    show([officialCard([minister], '2016-02-16')], {
      restore: async () => ({ full: false, why: 'the disk is broken' }),
    });
    await press('Not this one');
    await press('Never mark Ann Example');
    await press('Undo');
    expect(root.querySelector('[role="alert"]')!.textContent).toContain('the disk is broken');
  });

  test('is reported in public words that the reader sees before anything opens', async () => {
    show([officialCard([minister], '2016-02-16')]);
    await press('Not this one');
    expect(root.querySelector('a[href*="issues/new"]')!.closest('[hidden]')).not.toBeNull();
    await press('Report a wrong card');
    expect(root.querySelector('a[href*="issues/new"]')!.closest('[hidden]')).toBeNull();
    const link = new URL(root.querySelector<HTMLAnchorElement>('a[href*="issues/new"]')!.href);
    const seen = root.querySelector('pre')!.textContent!;
    expect(seen).toBe(`${link.searchParams.get('title')}\n\n${link.searchParams.get('body')}`);
    expect(seen).toContain('Record: Q1');
    expect(seen).toContain('Found by: title');
    expect(text()).toContain('Nothing is sent until you send it there');
    const mail = new URL(root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.href);
    expect(`${mail.searchParams.get('subject')}\n\n${mail.searchParams.get('body')}`).toBe(seen);
    expect(text()).toContain(mail.pathname);
    expect(seen).not.toContain('defense minister');
    expect(link.href).not.toContain(location.href);
  });

  test('opened by the keyboard tells which of the marks it is', () => {
    show([officialCard([minister], '2016-02-16')], { step: { at: 2, of: 12 } });
    const dialog = root.querySelector('[role="dialog"]')!;
    const description = root.querySelector(`#${CSS.escape(dialog.getAttribute('aria-describedby')!)}`)!;
    expect(description.textContent).toMatch(/^Minister of Defence of Iran.*Marked name 2 of 12$/);
  });

  test('gives its facts in one order: the offices around, the person, the lists', () => {
    show([officialCard([minister, term('Chief of Staff', '2005', '2010')], '2016-02-16')]);
    const labels = [...root.querySelectorAll('dt')].map((one) => one.textContent);
    expect(labels).toEqual(['Before', 'After', 'Offices', 'Sanctions']);
  });

  test.each([
    ['after it was last seen says as of when', '2023-03-08', 'Party Leader since Dec 2013, as of Jul 2022'],
    ['before that says since when', '2022-03-01', 'Party Leader since Dec 2013'],
  ])('with another office that is not known to have ended, %s', (_, on, said) => {
    show([
      officialCard(
        [term('Party Leader', '2013-12', undefined), minister, term('Chief of Staff', '2021', '2024')],
        on,
      ),
    ]);
    const lines = [...root.querySelectorAll('dd')].map((one) => text(one).replace(/\s+/g, ' ').trim());
    expect(lines).toContain(said);
  });

  test('keeps long lists back until they are asked for', async () => {
    const offices = [1990, 1993, 1996, 1999, 2002].map((year) =>
      term(`Office of ${year}`, String(year), String(year + 2)),
    );
    show([officialCard([...offices, minister], '2016-02-16')]);
    const listed = (): string => text(root.querySelector('dl')!);
    expect(listed()).not.toContain('Office of 1990');
    button('2 more').focus();
    await press('2 more');
    expect(document.activeElement).toBe(root.querySelector('[role="dialog"]'));
    expect(listed()).toContain('Office of 1990');
  });

  test('draws offices held at once above each other, the one on the day first', () => {
    const second = term('Chief of Staff', '2014', '2016');
    show([officialCard([minister, second], '2015-06-01')]);
    const bars = [...root.querySelectorAll('.chart rect.now, .chart rect.term')];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual(['now', 'term']);
    expect(new Set(bars.map((bar) => bar.getAttribute('y'))).size).toBe(2);
  });
});

describe('the card of a weapon', () => {
  test('gives miles on demand to readers who use them, and a distance they may know', () => {
    show([weaponCard('S-1B')], { in: englishWords(['en-GB']) });
    expect(root.querySelector('[role="img"]')!.getAttribute('title')).toBe('249 mi');
    expect(root.querySelector('dd abbr')!.getAttribute('title')).toBe('47–124 mi');
    expect(text()).toContain('London–Paris, 343 km');
    show([weaponCard('S-1B')], { in: englishWords(['en-AU']) });
    expect(root.querySelector('dd abbr')).toBeNull();
  });

  test('leads with what it is and draws how far it reaches', () => {
    show([weaponCard()]);
    expect(text()).toContain('Long-range surface-to-air missile system');
    expect(text()).toContain('Soviet Union · Russia');
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toContain('75–200 km');
  });

  test('gives the figures of a class in one order, whatever the order of the record', () => {
    const figures = (['crew', 'speed', 'calibre', 'mass'] as const).map((key) => ({
      key,
      value: 3,
      ...cited,
    }));
    show([weaponCard(undefined, { class: 'tank', figures })]);
    const labels = [...root.querySelectorAll('dt')].map((one) => one.textContent);
    expect(labels.slice(0, 4)).toEqual(['Calibre', 'Mass', 'Crew', 'Speed']);
  });

  test('draws the bands that ballistic missiles are classed by, and says its own', () => {
    const range = { key: 'range', value: 2_000, ...cited } as const;
    show([weaponCard(undefined, { class: 'ballistic-missile', figures: [range] })]);
    expect(root.querySelectorAll('.band')).toHaveLength(3);
    expect(root.querySelector('.legend')!.textContent).toContain('medium range (1,000–3,000 km)');
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toContain('medium range');
    show([weaponCard()]);
    expect(root.querySelector('.band')).toBeNull();
  });

  test('puts the variant that is named first, with its own figures', () => {
    show([weaponCard('S-1B')]);
    const values = [...root.querySelectorAll('dd')].map((one) => one.textContent!.trim());
    expect(root.querySelector('.value')!.textContent).toBe('400 km');
    expect(text(root.querySelector('.legend')!)).toBe('London–Paris, 343 km(S-1B)');
    expect(text()).toContain('Named here: S-1B');
    expect(values).toContain('S-1A');
  });
});

test('the card of a source says who classifies it, when, and in whose words', () => {
  show([sourceCard()]);
  expect(text()).toContain('state-controlled media says State Media Monitor (“SC”), Feb 2024');
});

describe('looked-up text', () => {
  test('that may mean several lists them to choose from', async () => {
    show([officialCard([minister], '2016-02-16'), sourceCard()]);
    expect(root.querySelector('h2')!.textContent).toBe('It may be one of these');
    await press('Example News Agency');
    expect(root.querySelector('h2')!.textContent).toBe('Example News Agency');
  });

  test('that means nothing says so, and leads to what is known', async () => {
    const policy = vi.fn();
    show([], { asked: 'Nobody Inparticular', policy });
    expect(text()).toContain('Nothing is known by that name');
    expect(text()).toContain('Nobody Inparticular');
    await press('What is in here, and why');
    expect(policy).toHaveBeenCalledOnce();
  });
});
