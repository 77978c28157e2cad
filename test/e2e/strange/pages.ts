import { CAST, SAMPLE } from '../harness/sample';

/** A page that does something no decent page does, and what must come of it. */
export interface Strange {
  readonly name: string;
  readonly html: string;
  readonly type?: string;
  readonly policy?: string;
  /** How many marks it gets at least; 0 means none at all, `any` that no promise is made. */
  readonly marks: number | 'any';
  /** It changes its own document, so that it cannot be compared with the same page unread. */
  readonly changes?: boolean;
  /** What must hold beyond that, as an expression evaluated in the page. */
  readonly holds?: string;
}

const MOST = CAST.length - 2;
const first = (script: string): string => SAMPLE.replace('<head>', `<head><script>${script}</script>`);
const last = (script: string): string => SAMPLE.replace('</body>', `<script>${script}</script></body>`);
const ARTICLE = /<article[\s\S]*<\/article>/.exec(SAMPLE)![0];
const inStory = (html: string): string => SAMPLE.replace('</article>', `${html}</article>`);

export const PAGES: readonly Strange[] = [
  {
    name: 'overrides what everyone builds on',
    html: first(`
      window.caught = [];
      for (const [type, names] of [
        [Element, ['attachShadow', 'append', 'closest', 'matches', 'getAttribute']],
        [Array, ['map', 'push', 'filter', 'flatMap', 'find']],
        [Map, ['get', 'set']], [Set, ['add', 'has']], [Promise, ['then']], [Range, ['setStart', 'setEnd']],
        [EventTarget, ['addEventListener']], [Node, ['appendChild', 'contains']],
      ]) for (const name of names) {
        const own = type.prototype[name];
        type.prototype[name] = function (...rest) {
          if (name === 'attachShadow' || rest.some((one) => one?.storyId || one?.entity)) window.caught.push(name);
          return own.apply(this, rest);
        };
      }
      Object.defineProperty(Object.prototype, 'type', { set() { window.caught.push('type'); }, get() { return 'trap'; } });
      Object.defineProperty(Object.prototype, 'settings', { get() { window.caught.push('settings'); } });
      window.JSON = { parse() { throw new Error('no'); }, stringify() { throw new Error('no'); } };
      window.MutationObserver = window.ResizeObserver = window.Highlight = undefined;
      document.createRange = document.createElement = () => { throw new Error('no'); };
      window.requestAnimationFrame = window.setTimeout = () => 0;
    `),
    marks: MOST,
    holds: 'window.caught.length === 0',
  },
  {
    name: 'clears the highlights all the time',
    html: last('setInterval(() => CSS.highlights.clear(), 20);'),
    marks: 'any',
  },
  {
    name: 'owns the highlights',
    html: first(`
      const own = new Highlight();
      CSS.highlights.set('backgrounder-official', own);
      CSS.highlights.set('mine', own);
      for (const name of ['set', 'get', 'has', 'delete', 'clear'])
        Object.defineProperty(CSS.highlights, name, { value() { throw new Error('mine'); } });
      HighlightRegistry.prototype.set = () => { throw new Error('mine'); };
    `),
    marks: 'any',
  },
  {
    name: 'takes out every element it does not know',
    html: last(`
      new MutationObserver(() => document.querySelector('backgrounder-card')?.remove())
        .observe(document, { childList: true, subtree: true });
    `),
    marks: MOST,
  },
  {
    name: 'changes without end',
    html: last(`
      const box = document.querySelector('article').appendChild(document.createElement('div'));
      let rounds = 0;
      const timer = setInterval(() => {
        box.replaceChildren(...Array.from({ length: 500 }, (_, i) => {
          const p = document.createElement('p');
          p.textContent = 'Round ' + rounds + ' line ' + i;
          return p;
        }));
        if (++rounds > 150) clearInterval(timer);
      }, 20);
    `),
    marks: MOST,
    changes: true,
  },
  {
    name: 'nests ten thousand deep',
    html: last(`
      // Laid out, a few thousand boxes in each other end Chromium's own process.
      let at = document.querySelector('article').appendChild(document.createElement('section'));
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'section { display: none }' }));
      for (let i = 0; i < 10_000; i++) {
        const div = document.createElement('div');
        div.className = 'byline meta-date ads';
        at = at.appendChild(div);
      }
      at.append(document.createElement('h1'), 'President Barack Obama spoke.');
    `),
    marks: MOST,
    changes: true,
  },
  {
    name: 'has a text of five megabytes',
    html: last(`
      const p = document.createElement('p');
      p.textContent = 'Sentences without end about nothing in particular. '.repeat(100_000);
      document.querySelector('article').append(p);
    `),
    marks: MOST,
    changes: true,
  },
  {
    name: 'is full of letters that are none',
    html: last(`
      const p = document.createElement('p');
      p.textContent = '\\ud800 \\udc00\\ud83d \\u0000 \\u202e\\u2066 Putin \\u2069\\u202c \\ufffe\\uffff '.repeat(500);
      document.querySelector('article').prepend(p);
    `),
    marks: MOST,
    changes: true,
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
    marks: MOST,
  },
  {
    name: 'names its elements after the DOM',
    html: SAMPLE.replace(
      '<body>',
      `<body><img name="querySelectorAll" alt=""><img name="body" alt=""><form name="documentElement">${[
        'tagName',
        'nodeType',
        'firstChild',
        'getAttribute',
        'id',
        '__proto__',
        'constructor',
        'toString',
      ]
        .map((name) => `<input name="${name}" id="${name}">`)
        .join('')}</form>`,
    ),
    marks: 'any',
  },
  {
    name: 'is one form with fields named after the DOM',
    html: SAMPLE.replace(/<article/g, '<article><form').replace(
      '</article>',
      '<input name="tagName"><input name="getAttribute"><input name="firstChild"></form></article>',
    ),
    marks: 'any',
  },
  {
    name: 'is written anew after it was read',
    html: last(`setTimeout(() => {
      const text = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, '');
      document.open(); document.write(text); document.close();
    }, 1200);`),
    marks: 'any',
    changes: true,
  },
  {
    name: 'gets a new body',
    html: last(
      'setTimeout(() => { const body = document.body.cloneNode(true); document.body = body; }, 1200);',
    ),
    marks: MOST,
    changes: true,
  },
  { name: 'is the reader’s to write in', html: first("document.designMode = 'on';"), marks: 0 },
  {
    name: 'is XHTML',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Talks</title>
      <meta property="og:type" content="article" /></head><body><article><h1>Talks in Moscow</h1>
      <p>President Vladimir Putin met Benjamin Netanyahu, the Israeli prime minister, on Tuesday.</p>
      <ul class="related"><li><a href="/x">Barack Obama</a></li><li><a href="/y">Barack Obama</a></li></ul>
      ${'<p>Officials in both capitals declined to say any more about the talks on Wednesday.</p>'.repeat(6)}
      </article></body></html>`,
    type: 'application/xhtml+xml',
    marks: 2,
  },
  {
    name: 'is an image',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><title>Vladimir Putin</title><text y="20">President Vladimir Putin spoke.</text></svg>',
    type: 'image/svg+xml',
    marks: 0,
  },
  {
    name: 'is data',
    html: '<?xml version="1.0"?><news><p>President Vladimir Putin spoke.</p></news>',
    type: 'application/xml',
    marks: 0,
  },
  {
    name: 'is plain text',
    html: 'President Vladimir Putin spoke. '.repeat(50),
    type: 'text/plain',
    marks: 0,
  },
  {
    name: 'is a PDF, in the browser’s own viewer',
    html: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 600]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 64>>stream
BT /F 24 Tf 50 500 Td (President Vladimir Putin spoke.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`,
    type: 'application/pdf',
    marks: 0,
    changes: true,
  },
  {
    name: 'has zero bytes in its source',
    html: SAMPLE.replaceAll('<p>', '<p>\0\0').replaceAll('<article>', '<article\0 class="\0"><h2>\0</h2>'),
    marks: 'any',
  },
  {
    name: 'is locked into a sandbox',
    html: SAMPLE,
    policy: 'sandbox allow-scripts',
    marks: MOST,
  },
  {
    name: 'is full of frames',
    html: inStory(
      `<iframe src="about:blank"></iframe><iframe sandbox srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>
      <iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe><iframe src="javascript:'x'"></iframe><object data="about:blank"></object>`,
    ),
    marks: MOST,
    holds:
      'Array.from(frames).every((frame) => { try { return frame.CSS.highlights.size === 0; } catch { return true; } })',
  },
  {
    name: 'is translated as it is read',
    html: last(`setTimeout(() => {
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        const inner = font.appendChild(document.createElement('font'));
        inner.textContent = text.data.replaceAll(' the ', ' le ');
        text.replaceWith(font);
      }
    }, 1200);`),
    marks: MOST,
    changes: true,
  },
];
