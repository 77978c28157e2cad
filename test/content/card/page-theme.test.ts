// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageTheme } from '../../../src/content/card/page-theme';

test.each([
  ['no background', '', 'light'],
  ['a dark one', 'rgb(34, 34, 34)', 'dark'],
  ['a light one', 'rgb(238, 238, 238)', 'light'],
  ['a dark one that is hardly there', 'rgba(0, 0, 0, 0.2)', 'light'],
])('a page with %s is lit accordingly', (_, background, theme) => {
  document.body.style.backgroundColor = background;
  document.body.innerHTML = '<article><p>Putin</p></article>';
  expect(pageTheme(document.querySelector('p')!)).toBe(theme);
});

test('a form whose field bears a name of the DOM leads nowhere, and holds nothing up', () => {
  document.body.style.backgroundColor = 'rgb(34, 34, 34)';
  document.body.innerHTML = '<form><input name="parentElement"><p>Putin</p></form>';
  // As browsers have it.
  Object.defineProperty(document.forms[0]!, 'parentElement', { value: document.querySelector('input') });
  expect(pageTheme(document.querySelector('p')!)).toBe('light');
});
