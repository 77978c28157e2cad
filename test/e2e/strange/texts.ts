import { SAMPLE } from '../harness/sample';
import { inStory, last, NOTHING, type Strange, WHOLE } from './strange';

const NAMES_OF_DOM = [
  'tagName',
  'nodeType',
  'firstChild',
  'getAttribute',
  'id',
  '__proto__',
  'constructor',
  'toString',
];

/** Pages that have too much of something, or what no text or element should have. */
export const TEXTS: readonly Strange[] = [
  {
    name: 'nests ten thousand deep, out of sight',
    html: last(`
      let at = document.querySelector('article').appendChild(document.createElement('section'));
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'section { display: none }' }));
      for (let i = 0; i < 10_000; i++) {
        const div = document.createElement('div');
        div.className = 'byline meta-date ads';
        at = at.appendChild(div);
      }
      at.append(document.createElement('h1'), 'President Barack Obama spoke.');
    `),
    marks: WHOLE,
  },
  {
    // Boxes in each other would end Chromium's own process; these elements have none.
    name: 'nests ten thousand deep, in view',
    html: last(`
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'section { display: contents }' }));
      let at = document.querySelector('article');
      for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('section'));
      at.append(Object.assign(document.createElement('p'), { textContent: 'President Barack Obama spoke.' }));
    `),
    marks: [...WHOLE, 'Barack Obama'],
  },
  {
    name: 'has a text of five megabytes, full of names',
    html: last(`
      const p = document.createElement('p');
      p.textContent = 'Putin and President Emmanuel Macron spoke of nothing in particular. '.repeat(75_000);
      document.querySelector('article').append(p);
    `),
    marks: [...WHOLE, 'Emmanuel Macron'],
  },
  {
    name: 'is full of letters that are none',
    html: last(`
      const p = document.createElement('p');
      p.textContent = '\\ud800 \\udc00\\ud83d \\u0000 \\u202e\\u2066 Putin \\u2069\\u202c \\ufffe\\uffff '.repeat(500);
      document.querySelector('article').prepend(p);
    `),
    // Here the name stands first, and by itself.
    marks: ['Putin', ...WHOLE.filter((name) => name !== 'Vladimir Putin')],
  },
  {
    name: 'says very much about itself',
    html: SAMPLE.replace(
      '</head>',
      `${[
        `[${'{"@type":"NewsArticle"},'.repeat(15_000)}{}]`,
        '['.repeat(100_000),
        `{"@type":"NewsArticle"}${' '.repeat(400_000)}x`,
        '{"@graph":{"@graph":{"@graph":'.repeat(5_000),
        '{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":{"x":1}},"@type":{"toString":1},"datePublished":{"valueOf":2}}',
        `{"@type":"NewsArticle","datePublished":"${'9'.repeat(100_000)}"}`,
      ]
        .map((json) => `<script type="application/ld+json">${json}</script>`)
        .join('')}</head>`,
    ),
    marks: WHOLE,
  },
  {
    name: 'names its elements after the DOM',
    html: SAMPLE.replace(
      '<body>',
      `<body><img name="querySelectorAll" alt=""><img name="body" alt=""><form name="documentElement">${NAMES_OF_DOM.map(
        (name) => `<input name="${name}" id="${name}">`,
      ).join('')}</form>`,
    ),
    marks: WHOLE,
  },
  {
    name: 'is one form with fields named after the DOM',
    html: SAMPLE.replace(/<article/g, '<article><form').replace(
      '</article>',
      '<input name="tagName"><input name="getAttribute"><input name="firstChild"></form></article>',
    ),
    // In Chromium the story's own root cannot be asked what it is.
    marks: { chromium: NOTHING, firefox: WHOLE },
  },
  {
    name: 'has zero bytes in its source',
    html: inStory('').replaceAll('<p>', '<p>\0\0').replace('Vladimir Putin', 'Vladi\0mir\0 Putin'),
    marks: WHOLE,
  },
  {
    name: 'has zero bytes in the names of its elements',
    html: SAMPLE.replaceAll('<article>', '<article\0 class="\0"><h2>\0</h2>'),
    marks: WHOLE,
  },
];
