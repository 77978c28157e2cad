import { expect, test } from 'vitest';
import { nativeNames } from '../../../src/ui/worded/native-names';
import { minister, officialCard, weaponCard } from '../samples';

const native = [
  { text: 'بنیامین نتانیاهو', lang: 'fa' },
  { text: 'נתניהו', lang: 'he' },
  { text: 'בנימין נתניהו', lang: 'he' },
  { text: 'Биньямин Нетаньяху', lang: 'ru' },
];
test('one that looks like the name itself is not shown', () => {
  const shown = (name: string, text: string): string[] =>
    nativeNames({ ...weaponCard(), name, native: [{ text, lang: 'ru' }] }, 'en').map((one) => one.text);
  expect(shown('T-90', 'Т-90')).toEqual([]);
  expect(shown('S-300', 'С-300')).toEqual(['С-300']);
});

const shownTo = (lang: string, country = 'IL', pack = ''): string[] => {
  const card = { ...officialCard([minister], '2016-02-16'), country, native, ...(pack && { pack }) };
  return nativeNames(card, lang).map(({ text }) => text);
};

test('a person’s own name is shown, whole, and not how other languages write it', () => {
  expect(shownTo('en')).toEqual(['בנימין נתניהו']);
  expect(shownTo('en', 'IR')).toEqual(['بنیامین نتانیاهو']);
  // In the script of the country, for want of its language.
  expect(shownTo('en', 'UA')).toEqual(['Биньямин Нетаньяху']);
  expect(shownTo('en', 'JP')).toEqual([]);
});

test('the one that the reader can read comes first', () => {
  expect(shownTo('ru')).toEqual(['Биньямин Нетаньяху', 'בנימין נתניהו']);
  expect(shownTo('he')).toEqual(['בנימין נתניהו']);
});

test('a pack’s names are taken as they are, two of them', () => {
  expect(shownTo('en', 'JP', 'mine')).toEqual(['بنیامین نتانیاهو', 'בנימין נתניהו']);
});
