import { expect, test } from 'vitest';
import { nativeNames } from '../../../src/ui/worded/native-names';
import { minister, officialCard } from '../samples';

const native = [
  { text: 'بنیامین نتانیاهو', lang: 'fa' },
  { text: 'נתניהו', lang: 'he' },
  { text: 'בנימין נתניהו', lang: 'he' },
  { text: 'Биньямин Нетаньяху', lang: 'ru' },
];
test('one that looks like the name itself is not shown', () => {
  const shown = (name: string, text: string): string[] =>
    nativeNames(
      { ...officialCard([minister], '2016-02-16'), name, native: [{ text, lang: 'ru' }] },
      'en',
    ).map((one) => one.text);
  expect(shown('T-90', 'Т-90')).toEqual([]);
  expect(shown('S-300', 'С-300')).toEqual(['С-300']);
});

const shownTo = (lang: string): string[] =>
  nativeNames({ ...officialCard([minister], '2016-02-16'), native }, lang).map(({ text }) => text);

test('two names in other scripts are shown, the whole ones', () => {
  expect(shownTo('en')).toEqual(['بنیامین نتانیاهو', 'בנימין נתניהו']);
});

test('the one that the reader can read comes first', () => {
  expect(shownTo('ru')).toEqual(['Биньямин Нетаньяху', 'بنیامین نتانیاهو']);
  expect(shownTo('he')).toEqual(['בנימין נתניהו', 'بنیامین نتانیاهو']);
});
