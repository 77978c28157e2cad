import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { collectText } from '../../src/content/text';
import { ANSWERS_TO_CARDS } from '../../src/platform/messages/answers-to-cards';
import { ANSWERS_TO_OWN_PAGES } from '../../src/platform/messages/answers-to-own-pages';
import { ANSWERS_TO_PAGES } from '../../src/platform/messages/answers-to-pages';
import { LONGEST_STORY } from '../../src/platform/messages/limits';
import { isPageState } from '../../src/platform/messages/page-state';
import { isToBackground } from '../../src/platform/messages/to-background';
import { isToContent } from '../../src/platform/messages/to-content';

const ANSWERS = [
  ...Object.values(ANSWERS_TO_PAGES),
  ...Object.values(ANSWERS_TO_CARDS),
  ...Object.values(ANSWERS_TO_OWN_PAGES),
];
const isAnswer = (value: unknown): boolean => ANSWERS.some((check) => check(value));

const story = {
  blocks: [{ text: 'Putin spoke.', role: 'body' }],
  date: '2016-02-16',
  lang: 'en',
  host: 'bbc.com',
};
const block = { text: 'x', role: 'body' };
const query = { entity: 3, date: null, today: '2026-03-01' };
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const drawnCards = { type: 'drawn-cards', queries: [query], evidence: [{ code: 'title', weight: 2 }] };
const annotate = { type: 'annotate', storyId: 's', revision: 1, story };

describe('requests to the background', () => {
  test.each<[string, unknown]>([
    ['a story', annotate],
    ['a story without a date', { ...annotate, story: { ...story, date: null } }],
    ['cards', { type: 'cards', queries: [{ entity: 3, date: null, today: '2026-03-01' }] }],
    ['a look-up', { type: 'look-up', text: 'Dehghan', date: '2016-02-16' }],
    ['the card’s code', { type: 'hands' }],
    ['a wish on a card', { type: 'hide', what: 'entity', id: 'Q7747', hidden: true }],
    ['drawn cards', drawnCards],
    ['names of records', { type: 'names', ids: ['Q7747'] }],
    ['the packs', { type: 'packs' }],
    ['the policy', { type: 'open-policy' }],
    ['a badge', { type: 'badge', state: 'active', count: 12 }],
  ])('%s is let through', (_, request) => {
    expect(isToBackground(request)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'annotate'],
    ['an unknown type', { type: 'erase' }],
    ['a type of Object itself', { type: 'constructor' }],
    ['a wish about a whole page', { type: 'hide', what: 'mention', id: 'Q7747', hidden: true }],
    ['a story that is none', { ...annotate, story: null }],
    ['a block without text', { ...annotate, story: { ...story, blocks: [{ role: 'body' }] } }],
    ['an unknown role', { ...annotate, story: { ...story, blocks: [{ text: '', role: 'advert' }] } }],
    ['a date that is none', { ...annotate, story: { ...story, date: 'yesterday' } }],
    ['a negative revision', { ...annotate, revision: -1 }],
    [
      'too long a story',
      {
        ...annotate,
        story: {
          ...story,
          blocks: [
            { text: 'x'.repeat(LONGEST_STORY), role: 'body' },
            { text: 'x', role: 'body' },
          ],
        },
      },
    ],
    ['more paragraphs than any story has', { ...annotate, story: { ...story, blocks: many(50_001, block) } }],
    ['more cards than any cast has', { type: 'cards', queries: many(2_001, query) }],
    ['more drawn cards than any cast has', { ...drawnCards, queries: many(2_001, query) }],
    ['reasons that are none', { ...drawnCards, evidence: [{ code: 7 }] }],
    ['more names than anyone hides', { type: 'names', ids: many(20_001, 'Q7747') }],
    ['a host as long as a page', { ...annotate, story: { ...story, host: 'x'.repeat(254) } }],
    ['a language as long as a page', { ...annotate, story: { ...story, lang: 'x'.repeat(65) } }],
    ['an id as long as a page', { ...annotate, storyId: 'x'.repeat(2_001) }],
    ['a selection as long as a page', { type: 'look-up', text: 'x'.repeat(5_000), date: null }],
    ['names that are none', { type: 'names', ids: [7] }],
    ['a fractional entity', { type: 'cards', queries: [{ entity: 0.5, date: null, today: '2026-03-01' }] }],
  ])('%s is refused', (_, request) => {
    expect(isToBackground(request)).toBe(false);
  });
});

test('whatever a page holds, its story is one that the background takes', () => {
  for (const inner of [
    '<p>x</p>'.repeat(60_000),
    `<p>${'x'.repeat(2_000_000)}</p>`,
    '<p>x '.repeat(60_000),
  ]) {
    const { document } = parseHTML(`<html><body><article>${inner}</article></body></html>`);
    const { blocks, truncated } = collectText(document.querySelector('article') as unknown as Element);
    expect(truncated).toBe(true);
    expect(isToBackground({ ...annotate, story: { ...story, blocks } })).toBe(true);
  }
});

test('nothing whatever makes a check throw, and no noise is let through', () => {
  const noise = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const typed = fc
    .tuple(
      fc.constantFrom(
        'annotate',
        'cards',
        'look-up',
        'names',
        'badge',
        'annotated',
        'set-date',
        'reveal',
        '__proto__',
      ),
      noise,
    )
    .map(([type, rest]) => ({ ...(typeof rest === 'object' ? rest : { story: rest, text: rest }), type }));
  fc.assert(
    fc.property(fc.oneof(noise, typed), (value) => {
      for (const check of [isToBackground, ...ANSWERS, isToContent, isPageState])
        expect(check(value)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

const mention = {
  block: 0,
  start: 0,
  end: 5,
  kind: 'official',
  entity: 4,
  id: 'Q7747',
  confidence: 0.9,
  evidence: [],
};
const annotated = { type: 'annotated', storyId: 's', revision: 1, mentions: [mention], cut: false };

const leaf = { tag: 'a', attributes: { href: 'https://example.org/' }, children: ['x'] };
const drawing = {
  type: 'drawn-cards',
  lang: 'en',
  dir: 'ltr',
  css: '',
  cards: [
    {
      entity: 1,
      id: 'Q1',
      kind: 'official',
      name: 'Ann',
      face: [leaf],
      panels: { not: [] },
      hidden: { mention: [], entity: [], site: [] },
    },
  ],
  choice: [],
  unsaved: [],
};

describe('a drawing', () => {
  test('of text and links is let through', () => {
    expect(isAnswer(drawing)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a script', { tag: 'script' }],
    ['a picture', { tag: 'img', attributes: { src: 'https://example.org/x.png' } }],
    ['a frame', { tag: 'iframe' }],
    ['an address that runs', { tag: 'a', attributes: { href: 'javascript:alert(1)' } }],
    ['a handler', { tag: 'p', attributes: { onclick: 'alert(1)' } }],
    ['a style as an attribute', { tag: 'p', attributes: { style: 'position: fixed' } }],
    [
      'an address that is told of a click',
      { ...leaf, attributes: { ...leaf.attributes, ping: 'https://example.org/' } },
    ],
    [
      'an address that a button sends to',
      { tag: 'button', attributes: { formaction: 'https://example.org/' } },
    ],
    ['a paint that is fetched', { tag: 'path', attributes: { fill: 'url(https://example.org/#x)' } }],
    ['a picture by style', { tag: 'p', style: { 'background-image': 'url(https://example.org/x.png)' } }],
    [
      'a picture before a list',
      { tag: 'li', style: { 'list-style-image': 'url(https://example.org/x.png)' } },
    ],
    ['a style as long as a page', { tag: 'li', style: { 'list-style-type': 'x'.repeat(65) } }],
    ['one of these deep inside', { tag: 'p', children: [{ tag: 'div', children: [{ tag: 'script' }] }] }],
    ['no element', { tag: 7 }],
    ['nothing', null],
  ])('with %s is refused', (_, piece) => {
    expect(isAnswer({ ...drawing, choice: [piece] })).toBe(false);
    const [card] = drawing.cards;
    expect(isAnswer({ ...drawing, cards: [{ ...card, panels: { why: [piece] } }] })).toBe(false);
  });
});

describe('answers of the background', () => {
  test('a good one is let through', () => {
    expect(isAnswer(annotated)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['none', undefined],
    ['a mention that ends before it starts', { ...annotated, mentions: [{ ...mention, end: 0 }] }],
    ['a mention of an unknown kind', { ...annotated, mentions: [{ ...mention, kind: 'place' }] }],
    ['an answer that does not say whether it is whole', { ...annotated, cut: undefined }],
    [
      'a card of an unknown kind',
      { type: 'cards', cards: [{ entity: 1, id: 'x', kind: 'place', name: 'x' }] },
    ],
    [
      'an official without a standing',
      { type: 'cards', cards: [{ entity: 1, id: 'x', kind: 'official', name: 'x' }] },
    ],
  ])('%s is refused', (_, answer) => {
    expect(isAnswer(answer)).toBe(false);
  });
});

describe('between the extension’s pages and the content script', () => {
  test('commands', () => {
    expect(isToContent({ type: 'reveal', entity: 3 })).toBe(true);
    expect(isToContent({ type: 'reveal', entity: 3, nth: 2 })).toBe(true);
    expect(isToContent({ type: 'set-date', date: '2016-02-16' })).toBe(true);
    expect(isToContent({ type: 'set-date', date: null })).toBe(true);
    expect(isToContent({ type: 'reveal' })).toBe(false);
    expect(isToContent({ type: 'set-date', date: '16 February' })).toBe(false);
    expect(isToContent({ type: 'annotate' })).toBe(false);
  });

  test('the state of a page', () => {
    const cast = [{ entity: 4, id: 'Q7747', kind: 'official', count: 3 }];
    const story = { title: 'A story', date: '2016-02-16', dateFrom: 'jsonld', cast };
    const marked = { state: 'marked', date: null, dateFrom: null, cast, stories: [story], truncated: false };
    const state = { ...marked, address: 'https://example.org/' };
    expect(isPageState(state)).toBe(true);
    expect(isPageState({ ...state, stories: [{ ...story, title: undefined }] })).toBe(false);
    expect(isPageState({ ...state, stories: [{ ...story, cast: [{}] }] })).toBe(false);
    expect(isPageState(marked)).toBe(false);
    const corrected = { ...state, date: '2016-02-16', dateFrom: 'given', pageDate: null };
    expect(isPageState({ ...corrected, cast: [], stories: [] })).toBe(true);
    expect(isPageState({ ...corrected, pageDate: 'once' })).toBe(false);
    expect(isPageState({ state: 'silent', reason: 'not-a-story' })).toBe(true);
    expect(isPageState({ state: 'silent', reason: 'bored' })).toBe(false);
    expect(isPageState({ ...state, cast: [{}] })).toBe(false);
    expect(isPageState(undefined)).toBe(false);
  });
});
