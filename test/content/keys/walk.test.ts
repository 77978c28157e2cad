import { expect, test } from 'vitest';
import { walkTo } from '../../../src/content/keys/walk';

const mark = (name: string, visible: boolean) => ({ name, visible, range: {} as Range });
const marks = [mark('above', false), mark('first', true), mark('last', true), mark('below', false)];
const go = (from: number | null, step: 1 | -1, among = marks): string | undefined =>
  walkTo(among, from === null ? null : among[from]!, step, ({ visible }) => visible)?.name;

test.each<[string, number | null, 1 | -1, string]>([
  ['begins with the first in the window', null, 1, 'first'],
  ['backwards, begins with the last in the window', null, -1, 'last'],
  ['goes on from where it stands', 1, 1, 'last'],
  ['goes back from where it stands', 1, -1, 'above'],
  ['goes round at the end', 3, 1, 'above'],
  ['goes round at the beginning', 0, -1, 'below'],
])('the walk %s', (_, from, step, to) => {
  expect(go(from, step)).toBe(to);
});

test('a walk with no mark in the window begins with the page’s first', () => {
  expect(go(null, 1, [mark('a', false), mark('b', false)])).toBe('a');
});

test('a walk through a page without marks goes nowhere', () => {
  expect(go(null, 1, [])).toBeUndefined();
});
