import { expect, test } from 'vitest';
import { nativeNames } from '../../../src/ui/worded/native-names';
import { minister, officialCard } from '../samples';

const native = [
  { text: 'بنیامین نتانیاهو', lang: 'fa' },
  { text: 'נתניהו', lang: 'he' },
  { text: 'בנימין נתניהו', lang: 'he' },
  { text: 'Биньямин Нетаньяху', lang: 'ru' },
];
const shownTo = (lang: string): string[] =>
  nativeNames({ ...officialCard([minister], '2016-02-16'), native }, lang).map(({ text }) => text);

test('two names in other scripts are shown, the whole ones', () => {
  expect(shownTo('en')).toEqual(['بنیامین نتانیاهو', 'בנימין נתניהו']);
});

test('the one that the reader can read comes first', () => {
  expect(shownTo('ru')).toEqual(['Биньямин Нетаньяху', 'بنیامین نتانیاهو']);
  expect(shownTo('he')).toEqual(['בנימין נתניהו', 'بنیامین نتانیاهو']);
});
