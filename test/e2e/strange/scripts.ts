import { first, last, NOTHING, type Strange, WHOLE } from './strange';

/** A while after the page was read. */
const LATER_MS = 1_200;
const later = (script: string): string =>
  last(`setTimeout(() => { ${script}; window.over = true; }, ${LATER_MS});`);

/** Pages whose scripts take what everybody builds on, or change what was read. */
export const SCRIPTED: readonly Strange[] = [
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
    marks: WHOLE,
    holds: 'window.caught.length === 0',
  },
  {
    // The next move of the pointer brings the marks back.
    name: 'clears the highlights again and again',
    html: last(`
      const timer = setInterval(() => CSS.highlights.clear(), 20);
      setTimeout(() => { clearInterval(timer); window.over = true; }, 1500);
    `),
    marks: WHOLE,
    done: 'window.over',
  },
  {
    name: 'owns the highlights',
    html: first(`
      window.own = new Highlight();
      addEventListener('DOMContentLoaded', () => {
        const range = new Range();
        range.selectNodeContents(document.querySelector('aside p'));
        own.add(range);
      });
      CSS.highlights.set('backgrounder-official', own);
      CSS.highlights.set('mine', own);
      window.theirs = CSS.highlights.get.bind(CSS.highlights);
      for (const name of ['set', 'get', 'has', 'delete', 'clear'])
        Object.defineProperty(CSS.highlights, name, { value() { throw new Error('mine'); } });
      HighlightRegistry.prototype.set = () => { throw new Error('mine'); };
    `),
    marks: WHOLE,
    holds: `theirs('mine') === own && own.size === 1 && String([...own][0]).startsWith('More: what Putin said')`,
  },
  {
    name: 'takes out every element it does not know',
    html: last(`
      new MutationObserver(() => document.querySelector('backgrounder-card')?.remove())
        .observe(document, { childList: true, subtree: true });
    `),
    marks: WHOLE,
    cardless: true,
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
        if (++rounds > 150) {
          clearInterval(timer);
          window.over = true;
        }
      }, 20);
    `),
    marks: WHOLE,
    done: 'window.over',
  },
  {
    name: 'is written anew after it was read',
    html: later(`
      const text = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, '');
      document.open(); document.write(text); document.close();
    `),
    marks: WHOLE,
    done: 'window.over',
  },
  {
    name: 'gets a new body',
    html: later('document.body = document.body.cloneNode(true)'),
    marks: WHOLE,
    done: 'window.over',
  },
  {
    name: 'is translated as it is read',
    html: later(`
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        const inner = font.appendChild(document.createElement('font'));
        inner.textContent = text.data.replaceAll(' the ', ' le ');
        text.replaceWith(font);
      }
    `),
    marks: WHOLE,
    done: 'window.over',
  },
  {
    name: 'is the reader’s to write in',
    html: first("document.designMode = 'on';"),
    marks: NOTHING,
  },
];
