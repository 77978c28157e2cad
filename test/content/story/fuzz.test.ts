import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findStories, wholePage } from '../../../src/content/story';
import { linkedData } from '../../../src/content/story/json-ld';
import { parseDay } from '../../../src/content/story/parse-date';

const TODAY = '2026-11-24';
const pageOf = (html: string): Document =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document;
const scripted = (json: string): Document => {
  const document = pageOf('<article><p>Text</p></article>');
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = json;
  document.head.append(script);
  return document;
};
const isDay = (day: string | null): boolean =>
  day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toISOString().startsWith(day));

/** JSON as pages have it: schema.org's keys among others, dates among values, nested, damaged. */
const value = fc.oneof(
  fc.constantFrom(
    '2016-02-16',
    '2016-02-16T23:00:00-05:00',
    '16. Februar 2016',
    '1455580800',
    '0000-00-00',
    '2016-13-45',
  ),
  fc.string(),
  fc.double(),
  fc.constant(null),
);
const key = fc.constantFrom(
  '@type',
  '@graph',
  '@id',
  'datePublished',
  'dateCreated',
  'mainEntity',
  'url',
  '__proto__',
  'toString',
);
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    value,
    fc.constant('NewsArticle'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).any;
const damaged = fc
  .tuple(json, fc.nat(), fc.constantFrom('', ',', '<!--', ']]>', ';', '\u0000', '}', '"'))
  .map(([data, at, mark]) => {
    const text = JSON.stringify(data) ?? 'null';
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + mark + (at % 3 === 0 ? '' : text.slice(cut));
  });

describe('whatever a page says of itself', () => {
  test('gives a calendar day or none, and never an error', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const document = scripted(text);
        for (const story of [
          ...findStories(document, 'https://example.org/', TODAY),
          wholePage(document, '', TODAY),
        ])
          expect(isDay(story.date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a text read as a date gives a day that there is, between 1980 and tomorrow, or none', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '-',
        '/',
        '.',
        ' ',
        ', ',
        'T',
        'Z',
        'of ',
        'February',
        'février',
        'Feb',
        'år',
        '年',
        '月',
        '٢٠١٦',
        '2016',
        '1455580800000',
      ),
      fc.nat(99).map(String),
      fc.nat(9999).map(String),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const day = parseDay(pieces.join(''), TODAY);
        expect(isDay(day)).toBe(true);
        if (day !== null) {
          expect(day >= '1980-01-01').toBe(true);
          expect(day <= '2026-11-25').toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  // Each of these took minutes, or ever more memory, in the obvious way.
  test.each([
    ['white space before a wrong end', `{"@type":"NewsArticle"}${' '.repeat(400_000)}x`],
    ['lists of lists', `[${`[${'[],'.repeat(300)}[]],`.repeat(500)}[]]`],
    ['brackets without end', '['.repeat(400_000)],
    ['a date of half a megabyte', `{"@type":"NewsArticle","datePublished":"${'1 '.repeat(200_000)}"}`],
  ])('takes no time to speak of: %s', { timeout: 5_000 }, (_, text) => {
    const document = scripted(text);
    expect(linkedData(document).length).toBeLessThanOrEqual(2_000);
    expect(isDay(wholePage(document, '', TODAY).date)).toBe(true);
  });
});

describe('strange documents take no time to speak of', () => {
  const nested = (className: string, text: string): Document => {
    const document = pageOf('<article></article>');
    let at: Element = document.querySelector('article')!;
    for (let i = 0; i < 1_500; i++) {
      const div = document.createElement('div');
      div.setAttribute('class', className);
      at.append(div);
      at = div;
    }
    at.append(text);
    return document;
  };

  test.each(['byline', 'meta date', 'ads related'])(
    '%s within %s within …',
    { timeout: 10_000 },
    (className) => {
      const document = nested(className, 'Sentences about nothing in particular. '.repeat(50_000));
      expect(isDay(wholePage(document, '', TODAY).date)).toBe(true);
    },
  );

  test('ten thousand articles', { timeout: 10_000 }, () => {
    const document = pageOf('<article><p>Short.</p></article>'.repeat(10_000));
    expect(findStories(document, '', TODAY)).toEqual([]);
  });
});
