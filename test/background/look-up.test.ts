import { expect, test } from 'vitest';
import { lookUp } from '../../src/background/look-up';
import { engine } from '../core/resolve/world';

const found = (text: string, date = '2016-02-16'): string[] =>
  lookUp(engine, text, date).map((entity) => engine.table.id(entity));

test.each<[what: string, asked: string, ids: readonly string[]]>([
  ['a full name', 'Vladimir Putin', ['vladimir-putin']],
  ['words around it', 'Aides of Netanyahu said', ['benjamin-netanyahu']],
  ['what is selected along', '“Vladimir Putin”, ', ['vladimir-putin']],
  ['no capitals', 'vladimir putin', ['vladimir-putin']],
  ['capitals alone', 'SERGEI SHOIGU', ['sergei-shoigu']],
  ['a designation written small', 's-300', ['s-300']],
  ['a bare surname', 'Shoigu', ['sergei-shoigu']],
  ['a name that a mark needs more for', 'Patriot', ['patriot']],
  ['words that are a name elsewhere', 'a javelin of wood', []],
  ['a common word that is a surname', 'last friday at noon', []],
  ['nothing', '…', []],
  ['nobody', 'Nobody Inparticular', []],
])('%s: “%s”', (_, asked, ids) => {
  expect(found(asked)).toEqual(ids);
});

test('lists all who bear a surname', () => {
  expect(found('Bush').sort()).toEqual(['george-h-w-bush', 'george-w-bush']);
});

test('puts the one in office on the day first', () => {
  expect(found('President Bush', '1990-05-05')[0]).toBe('george-h-w-bush');
  expect(found('President Bush', '2003-05-05')[0]).toBe('george-w-bush');
});
