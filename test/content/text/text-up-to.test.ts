import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { textUpTo } from '../../../src/content/text';

const html = fc
  .array(
    fc.constantFrom('<p>', '</p>', '<b>', '</b>', 'Putin', ' ', '<!-- c -->', '<br>', '&amp;', '<i></i>'),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

test('is the beginning of what the whole text is', () => {
  fc.assert(
    fc.property(html, fc.nat(40), (markup, most) => {
      const { document } = parseHTML(`<div id="root">${markup}</div><p>after</p>`);
      const root = document.querySelector('#root') as unknown as Element;
      const all = root.textContent ?? '';
      expect(textUpTo(root, most)).toEqual({ text: all.slice(0, most), whole: all.length <= most });
    }),
  );
});

test('reads a text node too', () => {
  const { document } = parseHTML('<p>President Putin</p>');
  const text = document.querySelector('p')!.firstChild as unknown as Text;
  expect(textUpTo(text, 9)).toEqual({ text: 'President', whole: false });
  expect(textUpTo(text, 90)).toEqual({ text: 'President Putin', whole: true });
});

test('gives up on thousands of elements without text', () => {
  const { document } = parseHTML(`<div>${'<i></i>'.repeat(5_000)}</div>`);
  expect(textUpTo(document.querySelector('div') as unknown as Element, 10).whole).toBe(false);
});
