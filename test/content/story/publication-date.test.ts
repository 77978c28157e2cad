import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findStories } from '../../../src/content/story';
import { parseDay } from '../../../src/content/story/parse-date';

const TODAY = '2026-11-24';
const PROSE = `<p>${'Ministers met and spoke at length about the plan that was before them. '.repeat(12)}</p>`;
const dateOf = (head: string, body = '', url = 'https://example.org/story') => {
  const { document } = parseHTML(
    `<html><head>${head}</head><body><article><h1>Title</h1>${body}${PROSE}</article></body></html>`,
  );
  const [story] = findStories(document as unknown as Document, url, TODAY);
  return story ? [story.date, story.dateFrom] : 'no story';
};
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const ARTICLE = '<meta property="og:type" content="article">';

describe('structured data', () => {
  const deep = (depth: number, value: string): string => `${'['.repeat(depth)}${value}${']'.repeat(depth)}`;

  test.each([
    ['by its own address', '"url":"https://example.org/story"'],
    ['by its id', '"@id":"/story"'],
    ['as the page’s main entity', '"mainEntityOfPage":{"@type":"WebPage","@id":"https://example.org/story"}'],
    ['as one of several', '"mainEntityOfPage":["https://example.org/other","https://example.org/story"]'],
  ])('is known to be the page’s own %s', (_, own) => {
    const data = `[{"@type":"NewsArticle","url":"https://example.org/other","datePublished":"2009-01-01"},
      {"@type":"NewsArticle",${own},"datePublished":"2016-02-16"}]`;
    expect(dateOf(jsonLd(data))).toEqual(['2016-02-16', 'jsonld']);
  });

  test('may nest its addresses without end', () => {
    for (const key of ['url', '@id', 'mainEntityOfPage']) {
      const data = `{"@type":"NewsArticle","${key}":${deep(5_000, '1')},"datePublished":"2016-02-16"}`;
      expect(dateOf(jsonLd(data))).toEqual(['2016-02-16', 'jsonld']);
    }
  });
});

test('a later story is not dated by what stands around the headline of another', () => {
  const { document } = parseHTML(
    `<html><head>${ARTICLE}</head><body><main><div><h1>Title</h1><p>Berlin, 16. Februar 2016</p></div>
    <article>${PROSE}</article><article>${PROSE}</article></main></body></html>`,
  );
  const stories = findStories(document as unknown as Document, 'https://example.org/story', TODAY);
  expect(stories.map(({ date }) => date)).toEqual(['2016-02-16', null]);
});

describe('a day in words', () => {
  test.each([
    ['2016-02-16', '2016-02-16'],
    ['2016-02-16T23:30:00-08:00', '2016-02-16'],
    ['2016-02-16T00:30:00+14:00', '2016-02-16'],
    ['20160216T1200', '2016-02-16'],
    ['Tue, 16 Feb 2016 18:00:00 GMT', '2016-02-16'],
    ['February 16, 2016', '2016-02-16'],
    ['16. Februar 2016', '2016-02-16'],
    ['16 février 2016', '2016-02-16'],
    ['16 de febrero de 2016', '2016-02-16'],
    ['16 febbraio 2016', '2016-02-16'],
    ['16 de fevereiro de 2016', '2016-02-16'],
    ['16 lutego 2016', '2016-02-16'],
    ['16 Şubat 2016', '2016-02-16'],
    ['16 февраля 2016', '2016-02-16'],
    ['16 лютого 2016', '2016-02-16'],
    ['١٦ فبراير ٢٠١٦', '2016-02-16'],
    ['2016年2月16日', '2016-02-16'],
    ['16.02.2016', '2016-02-16'],
    ['02/16/2016', '2016-02-16'],
    ['1455642000', '2016-02-16'],
    ['1455642000000', '2016-02-16'],
  ])('%s', (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  test.each(['', 'soon', '2016-02-30', '1066-10-14', '0000-00-00', '2030-01-01', '16', 'iPhone 16 2016'])(
    'refused: "%s"',
    (text) => {
      expect(parseDay(text, TODAY)).toBeNull();
    },
  );

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDay(text, TODAY) ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('where it is found, surest first', () => {
  test.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2016-02-16T10:00:00Z', dateModified: '2020-01-01' }),
      '',
      ['2016-02-16', 'jsonld'],
    ],
    [
      'in a graph',
      jsonLd({
        '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'Thing'], datePublished: '2016-02-16' }],
      }),
      '',
      ['2016-02-16', 'jsonld'],
    ],
    [
      'in a list',
      jsonLd([{ '@type': 'ReportageNewsArticle', datePublished: ['2016-02-16'] }]),
      '',
      ['2016-02-16', 'jsonld'],
    ],
    [
      'of wrong types',
      ARTICLE + jsonLd({ '@type': 'NewsArticle', datePublished: { when: 1 } }),
      '',
      [null, null],
    ],
    ['malformed', ARTICLE + jsonLd('{"@type": "NewsArticle", "datePublished": '), '', [null, null]],
    [
      'with comment marks and a trailing comma',
      jsonLd('<!-- {"@type":"NewsArticle","datePublished":"2016-02-16",} -->'),
      '',
      ['2016-02-16', 'jsonld'],
    ],
    [
      'a meta element',
      `${ARTICLE}<meta property="article:published_time" content="2016-02-16T10:00">`,
      '',
      ['2016-02-16', 'meta'],
    ],
    [
      'not the modification',
      `${ARTICLE}<meta property="article:modified_time" content="2016-02-16">`,
      '',
      [null, null],
    ],
    [
      'microdata',
      ARTICLE,
      '<span itemprop="datePublished" content="2016-02-16">yesterday</span>',
      ['2016-02-16', 'microdata'],
    ],
    ['a time element', ARTICLE, '<time datetime="2016-02-16">16 Feb</time>', ['2016-02-16', 'time']],
    [
      'not the time of an update',
      ARTICLE,
      '<div class="updated"><time datetime="2016-02-16">16 Feb</time></div>',
      [null, null],
    ],
    [
      'a dateline',
      ARTICLE,
      '<div class="dateline">Published: 16 February 2016 · Updated 17 February 2016</div>',
      ['2016-02-16', 'dateline'],
    ],
  ])('%s', (_, head, body, expected) => {
    expect(dateOf(head, body)).toEqual(expected);
  });

  test.each([
    ['https://example.org/2016/02/16/story', '2016-02-16'],
    ['https://example.org/world/2016/feb/16/story', '2016-02-16'],
    ['https://example.org/story-20160216', '2016-02-16'],
  ])('the address: %s', (url, day) => {
    expect(dateOf(ARTICLE, '', url)).toEqual([day, 'url']);
  });
});

describe('what is a story', () => {
  const stories = (html: string): number => {
    const { document } = parseHTML(html);
    return findStories(document as unknown as Document, 'https://example.org/', TODAY).length;
  };
  const teaser = '<article><h2><a href="/x">Headline</a></h2><p>A short line about it.</p></article>';

  test.each([
    ['an index of teasers', `<html><body>${teaser.repeat(20)}</body></html>`, 0],
    ['a page of nothing', '<html><body></body></html>', 0],
    ['a form', '<html><body><form><input></form><p>Sign in</p></body></html>', 0],
    ['an about page without a date', `<html><body><article>${PROSE}</article></body></html>`, 0],
    [
      'an article with a date',
      `<html><body><article><time datetime="2016-02-16"></time>${PROSE}</article></body></html>`,
      1,
    ],
    [
      'two long articles, each its own story',
      `<html><head>${ARTICLE}</head><body><article>${PROSE}</article><article>${PROSE}</article></body></html>`,
      2,
    ],
    [
      'a declared article in plain paragraphs',
      `<html><head>${ARTICLE}</head><body><div>${PROSE}</div></body></html>`,
      1,
    ],
  ])('%s', (_, html, count) => {
    expect(stories(html)).toBe(count);
  });
});
