import { expect, test } from 'vitest';
import { badgeText, buttonTitle } from '../../src/background/badge';
import { LOCALES, wordsIn } from '../ui/locales';

test.each([
  ['active', 12, '12', 'Backgrounder: 12 names marked'],
  ['active', 1, '1', 'Backgrounder: 1 name marked'],
  ['active', 0, '', 'Backgrounder'],
  ['active', 1234, '999+', 'Backgrounder: 1,234 names marked'],
  ['off', 0, '', 'Backgrounder: switched off here'],
  ['none', 0, '', 'Backgrounder'],
] as const)('a page that is %s with %i entities shows "%s" and says "%s"', (state, count, badge, title) => {
  expect(badgeText({ state, count })).toBe(badge);
  expect(buttonTitle(wordsIn('en'), { state, count })).toBe(title);
});

test.each(LOCALES)('the button says in %s how many names are marked, and where it is off', (locale) => {
  const words = wordsIn(locale);
  expect(buttonTitle(words, { state: 'active', count: 12 })).toContain(words.number(12));
  expect(buttonTitle(words, { state: 'off', count: 0 })).toBe(words.message('toolbarOff'));
});
