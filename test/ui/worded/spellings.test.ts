import { expect, test } from 'vitest';
import { spellingsOf } from '../../../src/ui/worded/spellings';
import { minister, officialCard, weaponCard } from '../samples';

const person = (name: string, ...alsoWritten: string[]): readonly string[] =>
  spellingsOf({ ...officialCard([minister], '2016-02-16'), name, alsoWritten });

test('spellings that a reader would not recognise by the name are shown', () => {
  expect(person('Sergei Shoigu', 'Sergey Shoygu', 'Sergej Schoigu')).toEqual([
    'Sergey Shoygu',
    'Sergej Schoigu',
  ]);
});

test.each([
  ['an accent', 'Mirek Topolánek', 'Mirek Topolanek'],
  ['a space', 'Press TV', 'PressTV'],
  ['a hyphen', 'Kim Jong-un', 'Kim Jong Un'],
  ['the article', 'The Wall Street Journal', 'Wall Street Journal'],
  ['a word more', 'Ann Example', 'Ann Example Jr.'],
])('one that differs by %s is not', (_, name, spelling) => {
  expect(person(name, spelling)).toEqual([]);
});

test('nor a weapon’s name with a word for what it is, nor a plural', () => {
  const alsoWritten = ['Puma helicopter', 'Super Puma', 'Cougar helicopter', 'Cougar helicopters'];
  const what = { value: 'transport helicopter', source: 'page', asOf: '2022' };
  expect(spellingsOf({ ...weaponCard('', { what }), name: 'AS332 Super Puma', alsoWritten })).toEqual([
    'Cougar helicopter',
  ]);
});

test('nor the ships of a class', () => {
  const alsoWritten = ['USNS Sacagawea', 'Lewis & Clark class'];
  expect(
    spellingsOf({ ...weaponCard('', { class: 'surface-ship' }), name: 'Lewis and Clark class', alsoWritten }),
  ).toEqual(['Lewis & Clark class']);
});
